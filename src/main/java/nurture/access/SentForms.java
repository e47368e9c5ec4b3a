package nurture.access;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;

/**
 * The forms of the pages that were sent, so that one that is sent again has no second effect,
 * whichever node it reaches. Safe for concurrent use; futures fail when the database is away.
 */
public interface SentForms {

  /** How long a form is known after it was sent. */
  Duration KEPT = Duration.ofDays(1);

  /** What is known of a form that is sent. */
  sealed interface Claim {

    /** It was not sent before: the one who asked does what it says, and tells what came of it. */
    record First() implements Claim {}

    /**
     * It was sent before, and no answer is known: it is being worked on, or the node that did so
     * ended.
     */
    record UnderWay() implements Claim {}

    /**
     * It was sent and done before.
     *
     * @param leadsTo the address its answer led to; empty for an answer that was a page itself
     */
    record Done(String leadsTo) implements Claim {}
  }

  /**
   * Claims a form; of several that ask at once one is the first.
   *
   * @param key the same for the same form with the same fields, sent by the same member
   */
  Future<Claim> claim(byte[] key, Instant now);

  /**
   * Tells what came of a form.
   *
   * @param leadsTo as of {@link Claim.Done}
   */
  Future<Void> answered(byte[] key, String leadsTo);

  /** Nothing was done: the form can be sent again. */
  Future<Void> release(byte[] key);
}
