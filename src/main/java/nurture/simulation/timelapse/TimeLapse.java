package nurture.simulation.timelapse;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nurture.simulation.CandidateSimulation;
import nurture.simulation.ParallelRun;
import nurture.simulation.RunProgress;

/**
 * Lives through some days with everybody of a population, under each of some versions of the
 * playbook. The same arguments give the same reports whatever the number of threads.
 *
 * @param from when it begins
 * @param threads how many live at once
 */
public record TimeLapse(ResponseRates model, long seed, Instant from, int days, int threads) {

  /** Most days one may last. */
  public static final int LONGEST = 3_650;

  /** When it may begin: what is known of holidays reaches no farther. */
  public static final String YEARS = "1970 to 2100";

  /** Whether it may begin on that day. */
  public static boolean possible(LocalDate from) {
    return from.getYear() >= 1970 && from.getYear() <= 2100;
  }

  /**
   * Runs; takes minutes for a large population. Blocks until it is done, has been ended by whoever
   * hears of its progress, or is interrupted. The population is closed then.
   *
   * @return a report a version, in their order; of those lived until then if it was ended early
   * @throws nurture.rules.EvaluationFailed if a rule throws or the budget is used up
   * @throws IllegalStateException if the candidates cannot be read
   */
  public List<TimeLapseReport> run(
      List<SimulatedVersion> versions, Population population, RunProgress runProgress) {
    try (population) {
      ParallelRun parallelRun = new ParallelRun("time-lapse", runProgress, population::close);
      List<TimeLapseTotals> sums = totals(versions);
      for (List<TimeLapseTotals> done :
          parallelRun.work(threads, () -> lane(versions, population, parallelRun))) {
        for (int i = 0; i < sums.size(); i++) {
          sums.get(i).add(done.get(i));
        }
      }
      List<TimeLapseReport> reports = new ArrayList<>();
      for (int i = 0; i < sums.size(); i++) {
        SimulatedVersion simulatedVersion = versions.get(i);
        reports.add(sums.get(i).report(simulatedVersion.label(), seed, simulatedVersion.rules()));
      }
      return List.copyOf(reports);
    }
  }

  private List<TimeLapseTotals> lane(
      List<SimulatedVersion> versions, Population population, ParallelRun parallelRun) {
    List<TimeLapseTotals> totals = totals(versions);
    while (!parallelRun.ended()) {
      List<SimulatedCandidate> some = population.next();
      if (some.isEmpty()) {
        break;
      }
      parallelRun.outOf(population.size());
      for (SimulatedCandidate simulatedCandidate : some) {
        if (parallelRun.ended()) {
          break;
        }
        // Under all of them or none, so that what is reported of an early end can be compared.
        for (int i = 0; i < versions.size(); i++) {
          live(versions.get(i), simulatedCandidate, totals.get(i));
        }
        parallelRun.did(1);
      }
    }
    return totals;
  }

  private void live(
      SimulatedVersion simulatedVersion,
      SimulatedCandidate simulatedCandidate,
      TimeLapseTotals timeLapseTotals) {
    CandidateResponses candidateResponses = new CandidateResponses(model, seed, simulatedCandidate);
    SimulationCounter simulationCounter =
        new SimulationCounter(timeLapseTotals, simulatedCandidate.dossier());
    // Nobody is looked at in the first minute because it is the first: all have their own.
    Instant first = from.plusSeconds(Math.floorMod(simulatedCandidate.id().hashCode(), 86_400));
    CandidateSimulation candidateSimulation =
        new CandidateSimulation(
            simulatedVersion.decider(),
            simulatedCandidate.id(),
            simulatedCandidate.dossier(),
            first,
            candidateResponses,
            simulationCounter);
    candidateResponses
        .year(simulatedCandidate.dossier(), from, days)
        .forEach(candidateSimulation::happens);
    candidateSimulation.until(from.plus(Duration.ofDays(days)));
    simulationCounter.ends(candidateSimulation.dossier(), candidateSimulation.looks());
  }

  private List<TimeLapseTotals> totals(List<SimulatedVersion> versions) {
    return versions.stream().map(simulatedVersion -> new TimeLapseTotals(from, days)).toList();
  }
}
