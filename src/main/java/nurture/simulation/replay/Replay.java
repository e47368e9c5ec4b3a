package nurture.simulation.replay;

import java.util.List;
import nurture.rules.RuleBook;
import nurture.simulation.ParallelRun;
import nurture.simulation.Progress;
import nurture.simulation.replay.CandidateSource.Page;
import nurture.simulation.replay.CandidateSource.Pages;

/**
 * One run of two rule books over recorded candidates. Each thread takes a page at a time and counts
 * for itself; what they counted is put together in the end, in no particular order.
 */
public final class Replay {

  /** Candidates compared at once; few enough that their dossiers stay at hand. */
  private static final int FEW = 48;

  private final ReplayOptions options;
  private final Comparing comparing;
  private final Pages pages;
  private final ParallelRun parallelRun;

  private Replay(ReplayOptions options, Comparing comparing, Pages pages, Progress progress) {
    this.options = options;
    this.comparing = comparing;
    this.pages = pages;
    this.parallelRun = new ParallelRun("replay", progress, pages::close);
  }

  /**
   * Replays; blocks until it is done, has been ended by whoever hears of its progress, or is
   * interrupted. Writes nothing. The books stay open.
   *
   * @return what was found; of those seen until then if it was ended early
   * @throws IllegalStateException if the candidates cannot be read, with nothing left running
   */
  public static ReplayReport run(
      RuleBook published,
      RuleBook draft,
      CandidateSource source,
      ReplayOptions options,
      Progress progress) {
    Comparing comparing =
        options.scope() instanceof Scope.Period period
            ? new ThroughAPeriod(published, draft, period)
            : new AtAMoment(published, draft, ((Scope.Moment) options.scope()).at());
    try (Pages pages = source.open(options.scope())) {
      Replay replay = new Replay(options, comparing, pages, progress);
      Tally tally = replay.run();
      return tally.report(
          published.version(), draft.version(), options.scope(), !replay.parallelRun.ended());
    }
  }

  private Tally run() {
    Tally whole = new Tally(options.examples());
    parallelRun.work(options.threads(), this::work).forEach(whole::merge);
    return whole;
  }

  private Tally work() {
    Tally tally = new Tally(options.examples());
    while (!parallelRun.ended()) {
      Page page = pages.next();
      List<Recorded> candidates = page.candidates();
      if (candidates.isEmpty()) {
        break;
      }
      parallelRun.outOf(page.total());
      for (int from = 0; from < candidates.size() && !parallelRun.ended(); from += FEW) {
        List<Recorded> few = candidates.subList(from, Math.min(candidates.size(), from + FEW));
        comparing.compare(few, tally, parallelRun::ended);
        parallelRun.did(few.size());
      }
    }
    return tally;
  }
}
