/**
 * Many small writes in one commit. Knows nothing of what is written; intake and outbox share it, so
 * that both push back in the same way when the database does not keep up.
 */
@NullMarked
package nurture.batch;

import org.jspecify.annotations.NullMarked;
