package nurture.inbox.replay;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nurture.event.ReplyMeaning;
import nurture.event.ReplyReason;

/**
 * A reply on record.
 *
 * @param mail its id
 * @param name of the candidate; empty if it is not known
 * @param said its words, without quotations
 * @param unsure why quotations may be among them
 * @param meaning what it was read as; empty where that was left to a person
 * @param reasons what the reasons that it gives were read as
 * @param byHand whether a user said so
 */
public record PastReply(
    UUID mail,
    Instant received,
    String name,
    String said,
    Optional<String> unsure,
    Optional<ReplyMeaning> meaning,
    List<ReplyReason> reasons,
    boolean byHand) {
  public PastReply {
    Objects.requireNonNull(mail, "mail");
    Objects.requireNonNull(received, "received");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(said, "said");
    Objects.requireNonNull(unsure, "unsure");
    Objects.requireNonNull(meaning, "meaning");
    reasons = List.copyOf(reasons);
  }

  /** Without the words, so that they end up in no log. */
  @Override
  public String toString() {
    return "PastReply[" + mail + ", " + meaning + "]";
  }
}
