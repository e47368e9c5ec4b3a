package nurture.outbox;

import java.time.Instant;
import nurture.event.Via;

/**
 * A channel that rests: its far server refuses us, or we could not hear what comes back.
 *
 * @param reason one line for people: the answer that began or prolonged the rest, without addresses
 * @param since when it began
 * @param nextTry when one message is handed over to see whether the route is well again
 */
public record RouteState(Via via, String reason, Instant since, Instant nextTry) {}
