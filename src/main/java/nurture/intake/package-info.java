/**
 * Makes events durable, once each, many in one commit. What an event means is not intake's affair:
 * decoding happens before it, applying after it.
 */
@NullMarked
package nurture.intake;

import org.jspecify.annotations.NullMarked;
