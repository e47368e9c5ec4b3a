/**
 * Delivers what was decided: claims messages with a lease, looks once more, renders, hands over and
 * records what became of each as an event again. A message whose handing over may or may not have
 * happened is never sent again by itself.
 *
 * <p>A message is claimed with a lease, and only when its candidate has no unapplied news: an
 * acknowledged unsubscribe is heeded first. The pre-send check asks the guards again, because a
 * retry may fall into the night. Then the message is rendered, its text is kept, it is marked as
 * being handed over, handed over, and its outcome is recorded as an event.
 *
 * <p>A 4xx answer or a dropped line is tried again with exponential back-off and jitter. A 5xx
 * answer fails the message. An error of the template or of its data quarantines the message; it is
 * never sent in part.
 */
@NullMarked
package nurture.outbox;

import org.jspecify.annotations.NullMarked;
