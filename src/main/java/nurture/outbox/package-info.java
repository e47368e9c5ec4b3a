/**
 * Delivers what was decided: claims messages with a lease, looks once more, renders, hands over and
 * records what became of each as an event again. A message whose handing over may or may not have
 * happened is never sent again by itself.
 */
@NullMarked
package nurture.outbox;

import org.jspecify.annotations.NullMarked;
