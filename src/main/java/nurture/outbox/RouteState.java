package nurture.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nurture.event.Via;

/**
 * A channel or a route of it that rests: its far server refuses us, or we could not hear what comes
 * back. Or one that is slow, because a provider behind it is throttled.
 *
 * @param route the one that rests; empty where the whole channel does
 * @param reason one line for people: the answer that began or prolonged the rest, without addresses
 * @param since when it began
 * @param nextTry when one message is handed over to see whether the route is well again; of a
 *     throttle when it ends
 * @param throttle the provider that gets less; empty where the whole route rests
 * @param instead the routes by which its messages leave meanwhile; without any they wait
 */
public record RouteState(
    Via via,
    String route,
    String reason,
    Instant since,
    Instant nextTry,
    Optional<ProviderThrottle> throttle,
    List<String> instead) {

  public RouteState {
    instead = List.copyOf(instead);
  }

  /** A channel that rests. */
  public RouteState(Via via, String reason, Instant since, Instant nextTry) {
    this(via, "", reason, since, nextTry);
  }

  /** A route that rests. */
  public RouteState(Via via, String route, String reason, Instant since, Instant nextTry) {
    this(via, route, reason, since, nextTry, Optional.empty(), List.of());
  }

  /** The same, whose messages leave by others. */
  RouteState relievedBy(List<String> others) {
    return new RouteState(via, route, reason, since, nextTry, throttle, others);
  }

  /** A provider that gets less. */
  public static RouteState of(ProviderThrottle throttle) {
    return new RouteState(
        Via.EMAIL,
        throttle.route(),
        throttle.limit() + ": " + throttle.reason() + " (" + throttle.answer() + ")",
        throttle.since(),
        throttle.until(),
        Optional.of(throttle),
        List.of());
  }
}
