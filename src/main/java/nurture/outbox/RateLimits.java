package nurture.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How fast messages may leave over each route, by all nodes together.
 *
 * @param sender the domain they come from
 * @param perSecond messages a second, by mail provider; without a limit for one that is not named
 * @param warmUp messages a day, for each of the first days of the domain; empty for no ramp
 */
public record RateLimits(String sender, Map<String, Double> perSecond, List<Integer> warmUp) {

  /** Stands for all providers together. */
  public static final String ALL = "*";

  private static final double DAY = Duration.ofDays(1).toSeconds();

  /** No limits but those that rules ask for. */
  public static final RateLimits NONE = new RateLimits("", Map.of(), List.of());

  public RateLimits {
    Objects.requireNonNull(sender, "sender");
    perSecond = Map.copyOf(perSecond);
    warmUp = List.copyOf(warmUp);
  }

  /** The providers with a limit, in a fixed order. */
  public List<String> providers() {
    return perSecond.keySet().stream().sorted(Comparator.naturalOrder()).toList();
  }

  /** The limit of each of them. */
  public List<Double> rates() {
    return providers().stream().map(perSecond::get).toList();
  }

  /**
   * Messages a second of all providers together; empty once the domain is no longer new.
   *
   * @param first when it began to send over the route
   */
  public OptionalDouble together(Instant first, Instant now) {
    long day = Math.max(0, Duration.between(first, now).toDays());
    return day < warmUp.size()
        ? OptionalDouble.of(warmUp.get((int) day) / DAY)
        : OptionalDouble.empty();
  }
}
