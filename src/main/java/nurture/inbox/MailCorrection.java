package nurture.inbox;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nurture.event.ReplyMeaning;
import nurture.event.ReplyReason;

/**
 * What a user says that a mail means, whatever it was read as.
 *
 * @param until the first day to try again: always there for an absence, and where a reply that asks
 *     for another time names one
 * @param reasons what the reasons given are about; empty for none. What gives no reason has none.
 * @param candidate ref of whom it is about, where that was not known
 */
public record MailCorrection(
    Meaning meaning,
    Optional<LocalDate> until,
    List<ReplyReason> reasons,
    Optional<String> candidate) {

  /** All that can be said. */
  public enum Meaning {
    POSITIVE,
    NEGATIVE,
    NOT_NOW,
    QUESTION,
    WRONG_PERSON,
    UNSUBSCRIBE,
    OUT_OF_OFFICE,
    /** Its author has left, or the address is used no more. */
    NO_LONGER_HERE,
    /** Written by a machine, or not about us: it has no effect. */
    NOTHING;

    /** As it is written in the API and in forms. */
    public String written() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads what {@link #written} writes; empty if it is nothing of the kind. */
    public static Optional<Meaning> parse(String written) {
      return Arrays.stream(values()).filter(each -> each.written().equals(written)).findFirst();
    }

    /** What it is of a reply; empty for none. */
    public Optional<ReplyMeaning> ofReply() {
      return kind().equals("reply") || this == UNSUBSCRIBE
          ? Optional.of(ReplyMeaning.valueOf(name()))
          : Optional.empty();
    }

    /** Whether a day belongs to it. */
    public boolean dated() {
      return this == OUT_OF_OFFICE || this == NOT_NOW;
    }

    /** Whether only a mail can mean so: it speaks of an address of email. */
    public boolean ofMailAlone() {
      return this == NO_LONGER_HERE;
    }

    /** Whether a reason may belong to it. */
    public boolean reasoned() {
      return this == POSITIVE || this == NEGATIVE || this == NOT_NOW || this == QUESTION;
    }

    /** What a mail is that means so, as {@link MailVerdict#kind} names it. */
    public String kind() {
      return switch (this) {
        case OUT_OF_OFFICE -> "out-of-office";
        case NO_LONGER_HERE -> "no-longer-here";
        case UNSUBSCRIBE -> "unsubscribe";
        case NOTHING -> "acknowledgement";
        default -> "reply";
      };
    }

    /** Whether a person answered who waits for an answer. */
    public boolean waits() {
      return kind().equals("reply");
    }
  }

  /** What became of a correction. */
  public enum Outcome {
    DONE,
    /** There is no such mail, or it is not read yet. */
    NO_MAIL,
    /** It is not known whom it is about, or the candidate it names is not. */
    NO_CANDIDATE,
    /** Another user has corrected it since. */
    OVERTAKEN
  }

  public MailCorrection {
    Objects.requireNonNull(meaning, "meaning");
    until = meaning.dated() ? until : Optional.empty();
    reasons = meaning.reasoned() ? reasons.stream().distinct().sorted().toList() : List.of();
    if (meaning == Meaning.OUT_OF_OFFICE && until.isEmpty()) {
      throw new IllegalArgumentException("an absence has a day");
    }
    Objects.requireNonNull(candidate, "candidate");
  }
}
