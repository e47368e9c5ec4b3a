package nurture.inbox.replay;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nurture.event.ReplyMeaning;

/**
 * A reply on record.
 *
 * @param mail its id
 * @param said its words, without quotations
 * @param unsure why quotations may be among them
 * @param meaning what it was read as; empty where that was left to a person
 * @param byHand whether a user said so
 */
public record PastReply(
    UUID mail,
    Instant received,
    String said,
    Optional<String> unsure,
    Optional<ReplyMeaning> meaning,
    boolean byHand) {
  public PastReply {
    Objects.requireNonNull(mail, "mail");
    Objects.requireNonNull(received, "received");
    Objects.requireNonNull(said, "said");
    Objects.requireNonNull(unsure, "unsure");
    Objects.requireNonNull(meaning, "meaning");
  }

  /** Without the words, so that they end up in no log. */
  @Override
  public String toString() {
    return "PastReply[" + mail + ", " + meaning + "]";
  }
}
