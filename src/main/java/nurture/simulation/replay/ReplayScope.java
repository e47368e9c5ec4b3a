package nurture.simulation.replay;

import java.time.Instant;

/** The time a replay is about. */
public sealed interface ReplayScope {

  /** One decision about everybody as they are recorded now, made at an instant. */
  record Moment(Instant at) implements ReplayScope {}

  /**
   * What would have been decided in a past period.
   *
   * @param to the first instant that is no part of it any more
   */
  record Period(Instant from, Instant to) implements ReplayScope {
    public Period {
      if (!from.isBefore(to)) {
        throw new IllegalArgumentException("a period ends after it begins: " + from + " to " + to);
      }
    }
  }
}
