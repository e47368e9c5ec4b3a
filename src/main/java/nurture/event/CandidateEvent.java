package nurture.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to one candidate. Sealed, so that whoever handles events handles all of
 * them. Where a field names a message it is the id of the message as {@code GET /api/messages}
 * shows it.
 *
 * <p>One file for the whole vocabulary, so that it can be read as a list.
 */
public sealed interface CandidateEvent {

  // What is known about the person

  /** A source of truth told us who the candidate is. */
  record CandidateUpserted(Profile profile) implements CandidateEvent {}

  /**
   * Something was noticed.
   *
   * @param strength the observer's own weighing; else what such a signal usually has
   */
  record SignalObserved(SignalKind kind, Optional<Strength> strength, Optional<String> detail)
      implements CandidateEvent {}

  /** What was noticed holds no longer. */
  record SignalLapsed(SignalKind kind) implements CandidateEvent {}

  /**
   * One of the six research items was found out (PLAYBOOK P18).
   *
   * @param connection of {@link ResearchItem#MUTUAL_CONNECTIONS}: the person to ask for an
   *     introduction
   */
  record ResearchFound(ResearchItem item, String finding, Optional<MutualConnection> connection)
      implements CandidateEvent {

    public ResearchFound(ResearchItem item, String finding) {
      this(item, finding, Optional.empty());
    }
  }

  /** A free remark for the file. */
  record Noted(String text, Optional<String> by) implements CandidateEvent {}

  // What they allow

  record ConsentGiven(Via via, Basis basis) implements CandidateEvent {}

  /** Absent channel: all of them. */
  record ConsentWithdrawn(Optional<Via> via, Optional<String> reason) implements CandidateEvent {}

  /** Through a link or a header of a message. Absent channel: email. */
  record Unsubscribed(Optional<Via> via, Optional<String> message) implements CandidateEvent {}

  // What became of what we sent

  record MessageSent(String message) implements CandidateEvent {}

  record MessageFailed(String message, String reason) implements CandidateEvent {}

  /** Called back before it left, because the candidate's situation changed. */
  record MessageCancelled(String message, String reason) implements CandidateEvent {}

  /** Handed over perhaps: the node died or the line dropped before the answer was read. */
  record MessageUncertain(String message, String reason) implements CandidateEvent {}

  record MessageBounced(Optional<String> message, BounceKind kind, Optional<String> detail)
      implements CandidateEvent {}

  record MessageComplained(Optional<String> message) implements CandidateEvent {}

  record MessageOpened(String message) implements CandidateEvent {}

  record LinkClicked(Optional<String> message, Optional<String> url, Optional<String> topic)
      implements CandidateEvent {}

  /**
   * The candidate answered, or a machine did in their name.
   *
   * @param until for {@link Tone#NOT_NOW} and {@link Tone#OUT_OF_OFFICE}: the first day to try
   *     again
   * @param reason what they gave as the reason, quoted back when we return (PLAYBOOK P34)
   */
  record Replied(
      Tone tone,
      Optional<Via> via,
      Optional<String> message,
      Optional<LocalDate> until,
      Optional<String> reason)
      implements CandidateEvent {}

  record TaskDone(String task, Optional<String> outcome) implements CandidateEvent {}

  record TaskSkipped(String task, Optional<String> reason) implements CandidateEvent {}

  // What happened in the hiring process

  record Applied(Optional<String> opening) implements CandidateEvent {}

  record InterviewScheduled(Optional<String> opening, Optional<Instant> at)
      implements CandidateEvent {}

  record OfferMade(Optional<String> opening) implements CandidateEvent {}

  record OfferAccepted(Optional<String> opening) implements CandidateEvent {}

  record OfferDeclined(Optional<String> opening, Optional<String> reason)
      implements CandidateEvent {}

  record Hired(Optional<String> opening, Optional<LocalDate> startsOn) implements CandidateEvent {}

  record Left(Optional<String> reason) implements CandidateEvent {}

  /**
   * @param runnerUp came close: a silver medallist from now on (PLAYBOOK P22)
   */
  record Rejected(Optional<String> opening, boolean runnerUp, Optional<String> reason)
      implements CandidateEvent {}

  record ReferralMade(Optional<String> referred) implements CandidateEvent {}

  // What people here decide by hand

  record StageSet(Stage stage, String by, Optional<String> reason) implements CandidateEvent {}

  /** Nothing goes out until the day given, or until released. */
  record Held(Optional<LocalDate> until, String by, Optional<String> reason)
      implements CandidateEvent {}

  record Released(String by, Optional<String> reason) implements CandidateEvent {}

  /** A campaign would like to reach the candidate; the rules decide whether it does. */
  record CampaignOffered(String campaign, String template, Via via, Optional<Instant> expires)
      implements CandidateEvent {}

  // Everything else

  /**
   * A type this version does not know. Kept, visible and harmless: a newer version may understand
   * it.
   *
   * @param written the event's data as it came, JSON
   */
  record Unknown(String type, @Nullable String written) implements CandidateEvent {}
}
