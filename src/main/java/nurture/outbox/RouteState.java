package nurture.outbox;

import java.time.Instant;
import java.util.Optional;
import nurture.event.Via;

/**
 * A channel that rests: its far server refuses us, or we could not hear what comes back. Or one
 * that is slow, because a provider behind it is throttled.
 *
 * @param reason one line for people: the answer that began or prolonged the rest, without addresses
 * @param since when it began
 * @param nextTry when one message is handed over to see whether the route is well again; of a
 *     throttle when it ends
 * @param throttle the provider that gets less; empty where the whole channel rests
 */
public record RouteState(
    Via via, String reason, Instant since, Instant nextTry, Optional<ProviderThrottle> throttle) {

  /** A channel that rests. */
  public RouteState(Via via, String reason, Instant since, Instant nextTry) {
    this(via, reason, since, nextTry, Optional.empty());
  }

  /** A provider that gets less. */
  public static RouteState of(ProviderThrottle throttle) {
    return new RouteState(
        Via.EMAIL,
        throttle.limit() + ": " + throttle.reason() + " (" + throttle.answer() + ")",
        throttle.since(),
        throttle.until(),
        Optional.of(throttle));
  }
}
