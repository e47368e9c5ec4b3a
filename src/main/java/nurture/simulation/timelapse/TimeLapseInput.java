package nurture.simulation.timelapse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nurture.simulation.RunProgress;
import nurture.simulation.replay.CandidateSource;

/**
 * What a time-lapse is asked to simulate, whichever playbooks it is about.
 *
 * @param from the day it begins, at midnight UTC
 * @param candidates how many made-up candidates; without meaning for recorded ones
 * @param recorded whether the candidates on record are simulated
 * @param model how people respond
 */
public record TimeLapseInput(
    LocalDate from, int days, int candidates, boolean recorded, ResponseRates model, long seed) {

  /** Candidates that a server simulates at most: some minutes. The command line takes more. */
  public static final int MOST_CANDIDATES = 100_000;

  /** Up to some hundred megabytes a playbook; candidates are decided about beside it. */
  public static final int REMEMBERED = 100_000;

  /** The same with people who respond as those on record did, where there are enough of them. */
  public TimeLapseInput fitted(List<ObservedResponses> history) {
    return new TimeLapseInput(
        from, days, candidates, recorded, ResponseRateFit.of(model, history), seed);
  }

  /**
   * Simulates on all cores. Blocks; writes nothing.
   *
   * @param versions one, or two to compare; made before it is called, for a source holds on to a
   *     connection once it is open
   */
  public List<TimeLapseReport> run(
      List<SimulatedVersion> versions, CandidateSource source, RunProgress runProgress) {
    Instant begins = from.atStartOfDay(ZoneOffset.UTC).toInstant();
    Population people =
        recorded
            ? new RecordedPeople(source, begins)
            : new SyntheticPeople(seed, candidates, begins);
    int threads = Runtime.getRuntime().availableProcessors();
    return new TimeLapse(model, seed, begins, days, threads).run(versions, people, runProgress);
  }
}
