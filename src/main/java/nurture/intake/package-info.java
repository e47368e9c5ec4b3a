/**
 * Makes events durable, once each, many in one commit. What an event means is not intake's affair:
 * decoding happens before it, applying after it.
 *
 * <p>Concurrent requests share a commit: a batch starts whenever fewer than {@code
 * intake.batches-in-flight} are in flight. So one client waits for no timer, and many clients share
 * the cost of a flush. A unique key, not a check before the insert, makes a repeat harmless.
 */
@NullMarked
package nurture.intake;

import org.jspecify.annotations.NullMarked;
