package nurture.simulation.timelapse;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nurture.simulation.Life;

/**
 * Lives through some days with everybody of a population, under each of some versions of the
 * playbook. The same arguments give the same reports whatever the number of threads.
 *
 * @param from when it begins
 * @param threads how many live at once
 */
public record TimeLapse(ResponseModel model, long seed, Instant from, int days, int threads) {

  /**
   * Runs; takes minutes for a large population.
   *
   * @return a report a version, in their order
   * @throws nurture.rules.EvaluationFailed if a rule throws or the budget is used up
   */
  public List<Report> run(List<Version> versions, Population population) {
    List<Totals> sums = versions.stream().map(version -> totals()).toList();
    ExecutorService lanes = Executors.newFixedThreadPool(threads);
    try {
      List<Future<List<Totals>>> working = new ArrayList<>();
      for (int lane = 0; lane < threads; lane++) {
        Callable<List<Totals>> work = () -> lane(versions, population);
        working.add(lanes.submit(work));
      }
      for (Future<List<Totals>> work : working) {
        List<Totals> done = result(work);
        for (int i = 0; i < sums.size(); i++) {
          sums.get(i).add(done.get(i));
        }
      }
    } finally {
      lanes.shutdownNow();
    }
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < sums.size(); i++) {
      Version version = versions.get(i);
      reports.add(sums.get(i).report(version.name(), seed, version.rules()));
    }
    return List.copyOf(reports);
  }

  private List<Totals> lane(List<Version> versions, Population population) {
    List<Totals> totals = versions.stream().map(version -> totals()).toList();
    for (List<Somebody> some = population.next();
        !some.isEmpty() && !Thread.currentThread().isInterrupted();
        some = population.next()) {
      for (Somebody somebody : some) {
        for (int i = 0; i < versions.size(); i++) {
          live(versions.get(i), somebody, totals.get(i));
        }
      }
    }
    return totals;
  }

  private void live(Version version, Somebody somebody, Totals totals) {
    Responses responses = new Responses(model, seed, somebody);
    Watching watching = new Watching(totals, somebody.dossier());
    // Nobody is looked at in the first minute because it is the first: all have their own.
    Instant first = from.plusSeconds(Math.floorMod(somebody.id().hashCode(), 86_400));
    Life life =
        new Life(version.decider(), somebody.id(), somebody.dossier(), first, responses, watching);
    responses.year(somebody.dossier(), from, days).forEach(life::happens);
    life.until(from.plus(Duration.ofDays(days)));
    watching.ends(life.dossier(), life.looks());
  }

  private Totals totals() {
    return new Totals(from, days);
  }

  private static <T> T result(Future<T> work) {
    try {
      return work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the time-lapse was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException broken) {
        throw broken;
      }
      throw new IllegalStateException("the time-lapse broke off", e);
    }
  }
}
