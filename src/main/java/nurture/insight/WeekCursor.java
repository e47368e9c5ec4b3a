package nurture.insight;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * A place in a list of what happened: behind the line with this key.
 *
 * @param at in microseconds
 * @param tail what tells lines of one moment apart: the id of an event, or the numbers of a message
 */
public record WeekCursor(Instant at, UUID candidate, String tail) {

  /** Reads what {@link #toString} writes; empty if it is nothing of the kind. */
  public static Optional<WeekCursor> parse(String written) {
    String[] parts = written.split("~", 3);
    if (parts.length < 3) {
      return Optional.empty();
    }
    try {
      Instant at = Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS);
      return Optional.of(new WeekCursor(at, UUID.fromString(parts[1]), parts[2]));
    } catch (IllegalArgumentException | ArithmeticException | java.time.DateTimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "~" + candidate + "~" + tail;
  }
}
