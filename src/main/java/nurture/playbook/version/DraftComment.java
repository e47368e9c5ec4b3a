package nurture.playbook.version;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a member says about a draft.
 *
 * @param answers the comment it answers, which answers none itself; empty for one that begins a
 *     conversation
 * @param place what it is about; of an answer the same as of what it answers
 * @param revision of the draft that it was said of
 * @param settled who marked the conversation as settled; empty while it is open, and for answers
 */
public record DraftComment(
    long number,
    OptionalLong answers,
    CommentPlace place,
    String author,
    Instant at,
    long revision,
    String text,
    Optional<Settled> settled) {

  /** The longest text, in characters. */
  public static final int LONGEST = 2_000;

  /** Who marked it as settled, and when. */
  public record Settled(String by, Instant at) {}
}
