package nurture.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nurture.simulation.Forecast;

/**
 * What will happen to a candidate if nobody does anything, and what waits for a person meanwhile.
 *
 * @param playbook the version that was asked
 */
public record CandidateForecast(String playbook, Forecast forecast, List<Waits> waits) {
  public CandidateForecast {
    waits = List.copyOf(waits);
  }

  /**
   * Something that only a person can do.
   *
   * @param kind {@code task}, {@code consent}, {@code research} or {@code message}
   * @param message the id of the message or task
   * @param since when a task was set
   */
  public record Waits(
      String kind, String what, Optional<String> message, Optional<Instant> since) {}
}
