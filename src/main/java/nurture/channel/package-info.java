/**
 * The ways to reach a candidate, seen from the outbox: it hands over an {@link
 * nurture.channel.OutgoingMessage} and learns what became of it as a {@link
 * nurture.channel.Delivery}.
 *
 * <p>The four outcomes exist because they call for four different next steps: done, try again by
 * itself, give up, and "ask a person". The last one is why a channel never retries on its own once
 * a letter may have left the house: a candidate who gets the same letter twice has noticed a
 * machine, and one who got none can still be written to tomorrow.
 *
 * <p>This package is plain Java. Each medium has a package of its own below it, which alone knows
 * that medium's library.
 */
@NullMarked
package nurture.channel;

import org.jspecify.annotations.NullMarked;
