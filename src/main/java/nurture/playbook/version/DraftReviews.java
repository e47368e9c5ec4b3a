package nurture.playbook.version;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import nurture.access.Caller;

/**
 * Where comments on drafts and the steps of their reviews are kept. Every change is one transaction
 * that goes on record with who did it. Every future fails when the database is away. Safe for
 * concurrent use.
 */
public interface DraftReviews {

  /** Of one draft. */
  int MOST_COMMENTS = 500;

  /** The comments on a draft, in the order they were made; empty if there is no such draft. */
  Future<List<DraftComment>> comments(UUID draft);

  /** The steps of the review of a draft, in their order. */
  Future<List<ReviewStep>> steps(UUID draft);

  /** The steps of all drafts that are being worked on and have any. */
  Future<Map<UUID, List<ReviewStep>>> open();

  /** Keeps a comment. */
  Future<ReviewOutcome> comment(Said said, Instant now);

  /**
   * A new comment.
   *
   * @param answers the number of a comment of the same draft; its place is taken then
   * @param text not blank, at most {@link DraftComment#LONGEST} characters
   */
  record Said(UUID draft, OptionalLong answers, CommentPlace place, String text, String who) {}

  /** Marks a conversation as settled, or opens it again. Repeating it changes nothing. */
  Future<ReviewOutcome> settle(UUID draft, long comment, boolean settled, String who, Instant now);

  /**
   * Takes a step of a review. A verdict is refused to authors of the draft, and a request for
   * review to all others.
   *
   * @param seen the draft and the revision that was looked at
   * @param remark at most {@link ReviewStep#LONGEST} characters; may be empty
   */
  Future<ReviewOutcome> take(
      DraftRevision seen, ReviewStep.Kind kind, String remark, Caller caller, Instant now);
}
