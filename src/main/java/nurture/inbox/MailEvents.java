package nurture.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.event.Basis;
import nurture.event.BounceKind;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.ConsentGiven;
import nurture.event.CandidateEvent.Held;
import nurture.event.CandidateEvent.MessageBounced;
import nurture.event.CandidateEvent.MessageComplained;
import nurture.event.CandidateEvent.ReadingCorrected;
import nurture.event.CandidateEvent.Replied;
import nurture.event.CandidateEvent.SignalObserved;
import nurture.event.CandidateEvent.Unsubscribed;
import nurture.event.EventEnvelope;
import nurture.event.ReplyMeaning;
import nurture.event.ReplyReason;
import nurture.event.SignalKind;
import nurture.event.Tone;
import nurture.event.Via;
import nurture.inbox.MailVerdict.Bounce;
import nurture.inbox.MailVerdict.Complaint;
import nurture.inbox.MailVerdict.NoLongerHere;
import nurture.inbox.MailVerdict.OutOfOffice;
import nurture.inbox.MailVerdict.Reply;
import nurture.inbox.MailVerdict.Subscribe;
import nurture.inbox.MailVerdict.Unsubscribe;
import nurture.json.EventJson;

/** What a mail that was read is reported as. A function of what was made of the mail. */
public final class MailEvents {

  static final String SOURCE = "inbox";

  private static final int LONGEST_DETAIL = 300;

  private MailEvents() {}

  /**
   * None where it is not known whom the mail is about, and where nothing happened to them. A bounce
   * or a complaint counts only with the message it is about: any mail can claim to be one.
   *
   * @param received when the mail arrived: what its headers say of the time is not to be relied on
   */
  public static List<EventEnvelope> of(ReadMail mail, Instant received) {
    ConcernedCandidate whom = mail.whom().orElse(null);
    if (whom == null || whom.erased()) {
      return List.of();
    }
    Optional<String> about =
        whom.named()
            ? mail.recognised().about().map(message -> message.id().toString())
            : Optional.empty();
    return reports(whom.ref(), "mail-" + mail.id(), received, happened(mail, about));
  }

  /** The first has the id itself. */
  private static List<EventEnvelope> reports(
      String ref, String id, Instant at, List<CandidateEvent> events) {
    List<EventEnvelope> reports = new ArrayList<>();
    for (CandidateEvent event : events) {
      String own = reports.isEmpty() ? id : id + "-" + (reports.size() + 1);
      reports.add(EventJson.write(ref, own, at, event, SOURCE));
    }
    return List.copyOf(reports);
  }

  private static List<CandidateEvent> happened(ReadMail mail, Optional<String> about) {
    MailVerdict verdict = mail.recognised().verdict();
    if (verdict instanceof Reply) {
      return replied(mail, about);
    } else if (verdict instanceof OutOfOffice absence) {
      return List.of(absent(absence.until(), mail.via(), about));
    } else if (verdict instanceof Unsubscribe) {
      return List.of(new Unsubscribed(Optional.of(mail.via()), about));
    } else if (verdict instanceof Subscribe) {
      return List.of(new ConsentGiven(mail.via(), Basis.CONSENT));
    } else if (about.isEmpty()) {
      return List.of();
    } else if (verdict instanceof NoLongerHere) {
      return gone(about);
    } else if (verdict instanceof Bounce bounce) {
      return bounced(bounce, about);
    } else if (verdict instanceof Complaint) {
      return List.of(new MessageComplained(about));
    }
    return List.of();
  }

  private static List<CandidateEvent> replied(ReadMail mail, Optional<String> about) {
    return replied(
        mail.understood().flatMap(UnderstoodReply::meaning),
        mail.understood().flatMap(UnderstoodReply::until),
        mail.understood().map(UnderstoodReply::reasons).orElse(List.of()),
        mail.via(),
        about);
  }

  /**
   * What a user says that a mail means, as events of the candidate. They happened as many
   * milliseconds after the mail as it was corrected, so that they are told from what they replace.
   *
   * @param via the channel it came by
   * @param ref of the candidate
   * @param about the message of ours that it names
   */
  public static List<EventEnvelope> of(
      MailCorrection correction,
      UUID mail,
      Via via,
      String ref,
      Optional<String> about,
      Instant at,
      int count) {
    List<CandidateEvent> events =
        switch (correction.meaning()) {
          case NOTHING -> List.of();
          case NO_LONGER_HERE -> gone(about);
          case OUT_OF_OFFICE -> List.of(absent(correction.until().orElseThrow(), via, about));
          default ->
              replied(
                  correction.meaning().ofReply(),
                  correction.until(),
                  correction.reasons(),
                  via,
                  about);
        };
    return reports(ref, "mail-" + mail + "-by-hand-" + count, at, events);
  }

  /**
   * That how a mail was read is undone.
   *
   * @param ref of the candidate
   * @param now when it was corrected
   */
  public static EventEnvelope undone(
      UUID mail, String ref, ReadingCorrected correction, Instant now, int count) {
    return EventJson.write(ref, "mail-" + mail + "-corrected-" + count, now, correction, SOURCE);
  }

  private static List<CandidateEvent> gone(Optional<String> about) {
    return List.of(
        new MessageBounced(about, BounceKind.HARD, Optional.of("no longer at this address")),
        new SignalObserved(
            SignalKind.OTHER,
            Optional.empty(),
            Optional.of("An automatic answer says that they have left their employer")));
  }

  private static Replied absent(LocalDate until, Via via, Optional<String> about) {
    return new Replied(
        Tone.OUT_OF_OFFICE, Optional.of(via), about, Optional.of(until), Optional.empty());
  }

  /** What the rules are not sure of is neutral: its owner reads every reply. */
  private static List<CandidateEvent> replied(
      Optional<ReplyMeaning> meaning,
      Optional<LocalDate> until,
      List<ReplyReason> reasons,
      Via via,
      Optional<String> about) {
    if (meaning.equals(Optional.of(ReplyMeaning.UNSUBSCRIBE))) {
      return List.of(new Unsubscribed(Optional.of(via), about));
    }
    Replied replied =
        new Replied(
            meaning.map(MailEvents::tone).orElse(Tone.NEUTRAL),
            Optional.of(via),
            about,
            until,
            Optional.empty(),
            reasons);
    return meaning.equals(Optional.of(ReplyMeaning.WRONG_PERSON))
        ? List.of(
            replied,
            new Held(
                Optional.empty(),
                SOURCE,
                Optional.of(
                    "another person answered: put the right address on file, then release")))
        : List.of(replied);
  }

  private static Tone tone(ReplyMeaning meaning) {
    return switch (meaning) {
      case POSITIVE -> Tone.POSITIVE;
      case NEGATIVE -> Tone.NEGATIVE;
      case NOT_NOW -> Tone.NOT_NOW;
      case QUESTION, WRONG_PERSON, UNSUBSCRIBE -> Tone.NEUTRAL;
    };
  }

  /** What is about us or the message itself says nothing of the candidate. */
  private static List<CandidateEvent> bounced(Bounce bounce, Optional<String> about) {
    FailedRecipient failed = bounce.recipients().get(0);
    String said = (failed.code() + " " + failed.reason()).strip();
    Optional<String> detail =
        said.isEmpty()
            ? Optional.empty()
            : Optional.of(said.substring(0, Math.min(LONGEST_DETAIL, said.length())));
    return switch (failed.about()) {
      case MAILBOX -> List.of(new MessageBounced(about, BounceKind.HARD, detail));
      case TEMPORARY -> List.of(new MessageBounced(about, BounceKind.SOFT, detail));
      case US, MESSAGE -> List.of();
    };
  }
}
