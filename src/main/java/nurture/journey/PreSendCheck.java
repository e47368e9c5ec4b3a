package nurture.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.BiFunction;
import nurture.candidate.Dossier;
import nurture.candidate.Hiring;
import nurture.candidate.Purpose;
import nurture.candidate.Reply;
import nurture.candidate.Suppression;
import nurture.candidate.Touch;
import nurture.decision.AttributedOpinion;
import nurture.decision.CandidatePlaceholders;
import nurture.decision.MessageId;
import nurture.decision.Objections;
import nurture.decision.PreSendResult;
import nurture.decision.Send;
import nurture.rules.Decider;

/**
 * Looks once more right before a message leaves, by the same guards that let it be decided: time
 * has passed, a retry may fall into the night, a candidate may have answered or unsubscribed. Safe
 * for concurrent use.
 */
public final class PreSendCheck {

  private final BiFunction<UUID, OptionalLong, ? extends Decider> books;

  /**
   * @param books the one that decides about a candidate, with the version that an arm of an
   *     experiment names
   */
  public PreSendCheck(BiFunction<UUID, OptionalLong, ? extends Decider> books) {
    this.books = books;
  }

  /** The same by what is in service. */
  public PreSendResult check(
      Dossier dossier, MessageId id, Send message, Instant decided, Instant now) {
    return check(dossier, id, OptionalLong.empty(), message, decided, now);
  }

  /**
   * @param armVersion the version that decides because of the arm of an experiment; empty for the
   *     one in service
   * @param message as it was decided; guards see it as the touchpoint asked for
   * @param id so that the message does not stand in its own way
   * @param decided when that was
   * @throws nurture.rules.EvaluationFailed if a rule throws or the budget is used up
   */
  public PreSendResult check(
      Dossier dossier,
      MessageId id,
      OptionalLong armVersion,
      Send message,
      Instant decided,
      Instant now) {
    Optional<Reply> reply = dossier.engagement().lastReply().filter(r -> r.at().isAfter(decided));
    if (reply.isPresent()) {
      return new PreSendResult.Cancel("the candidate has replied since");
    }
    if (calledBack(dossier, id)) {
      return new PreSendResult.Cancel(
          dossier.hiring().revision().map(Hiring.Revision::what).orElse("it was called back"));
    }
    if (Duration.between(decided, now).compareTo(lasts(message.purpose())) > 0) {
      return new PreSendResult.Cancel(
          "it waited more than "
              + lasts(message.purpose()).toDays()
              + " days, and what was decided then may not fit any more");
    }
    List<AttributedOpinion> against =
        books
            .apply(id.candidate(), armVersion)
            .objections(dossier.without(id.toString()), message, now);
    Instant until = now;
    for (AttributedOpinion attributedOpinion : against) {
      Optional<Instant> end = Objections.end(attributedOpinion.opinion());
      if (end.isEmpty()) {
        return new PreSendResult.Cancel(why(attributedOpinion, dossier));
      }
      until = end.get().isAfter(until) ? end.get() : until;
    }
    // No rule needs to say so; where one does, its words are the better ones.
    Optional<Suppression> silent = dossier.permissions().suppression(message.via());
    if (silent.isPresent()) {
      return new PreSendResult.Cancel(
          "this channel is suppressed: "
              + silent.get().cause().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    return against.isEmpty()
        ? new PreSendResult.Proceed()
        : new PreSendResult.Postpone(until, why(against.get(0), dossier));
  }

  /** What is later than that is decided anew. Holidays in a row must not use it up. */
  private static Duration lasts(Purpose purpose) {
    return Duration.ofDays(
        switch (purpose) {
          case NEWSLETTER -> 6;
          case ANSWER, PROCESS -> 7;
          case INTRODUCTION, OUTREACH, UPDATE, COLLEAGUE -> 30;
          // The law does not stop asking for it.
          case NOTICE -> 365;
        });
  }

  private static boolean calledBack(Dossier dossier, MessageId id) {
    return dossier
        .touches()
        .of(id.toString())
        .filter(touch -> touch.state() == Touch.State.CANCELLED)
        .isPresent();
  }

  private static String why(AttributedOpinion attributedOpinion, Dossier dossier) {
    String reason = CandidatePlaceholders.in(attributedOpinion.opinion().reason(), dossier);
    return (reason.isEmpty() ? "a safeguard stopped it" : reason)
        + " (rule “"
        + attributedOpinion.rule()
        + "”)";
  }
}
