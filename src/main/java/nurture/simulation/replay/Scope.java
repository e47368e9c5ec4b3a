package nurture.simulation.replay;

import java.time.Instant;

/** The time a replay is about. */
public sealed interface Scope {

  /** One decision about everybody as they are recorded now, made at an instant. */
  record Moment(Instant at) implements Scope {}

  /**
   * What would have been decided in a past period.
   *
   * @param to the first instant that is no part of it any more
   */
  record Period(Instant from, Instant to) implements Scope {
    public Period {
      if (!from.isBefore(to)) {
        throw new IllegalArgumentException("a period ends after it begins: " + from + " to " + to);
      }
    }
  }
}
