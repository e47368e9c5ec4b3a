package nurture.playbook.canary;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How many messages of both arms are as old as another one: handed over within a day before, within
 * a week, or earlier. Outcomes come mostly soon after a message, so messages of another age are no
 * fair comparison while the share changes. Immutable.
 */
public final class MessageExposure {

  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration WEEK = Duration.ofDays(7);

  /**
   * Messages handed over in an hour, and what is counted of them.
   *
   * @param hour its beginning, UTC
   * @param tried those sent and those that failed
   * @param sent those that left
   */
  public record Hour(Instant hour, boolean canary, long tried, long sent) {}

  /** Messages of both arms. */
  record Messages(long canary, long rest) {

    Messages plus(Messages other) {
      return new Messages(canary + other.canary, rest + other.rest);
    }

    Messages minus(Messages other) {
      return new Messages(canary - other.canary, rest - other.rest);
    }
  }

  private static final Messages NONE = new Messages(0, 0);

  /** All up to and with an hour. */
  private final NavigableMap<Instant, Messages> until = new TreeMap<>();

  MessageExposure(Iterable<Hour> hours) {
    NavigableMap<Instant, Messages> each = new TreeMap<>();
    for (Hour one : hours) {
      Messages messages =
          one.canary() ? new Messages(one.tried(), 0) : new Messages(0, one.tried());
      each.merge(floor(one.hour()), messages, Messages::plus);
    }
    Messages sum = NONE;
    for (Map.Entry<Instant, Messages> entry : each.entrySet()) {
      sum = sum.plus(entry.getValue());
      until.put(entry.getKey(), sum);
    }
  }

  /**
   * @param at when an outcome became known
   * @param tried when its message was handed over
   */
  Messages asOld(Instant at, Instant tried) {
    Instant own = floor(tried);
    Instant now = own.isAfter(floor(at)) ? own : floor(at);
    Duration age = Duration.between(own, now);
    if (age.compareTo(DAY) < 0) {
      return upTo(now).minus(upTo(now.minus(DAY)));
    } else if (age.compareTo(WEEK) < 0) {
      return upTo(now.minus(DAY)).minus(upTo(now.minus(WEEK)));
    }
    return upTo(now.minus(WEEK));
  }

  private Messages upTo(Instant hour) {
    Map.Entry<Instant, Messages> found = until.floorEntry(hour);
    return found == null ? NONE : found.getValue();
  }

  private static Instant floor(Instant instant) {
    return instant.truncatedTo(ChronoUnit.HOURS);
  }
}
