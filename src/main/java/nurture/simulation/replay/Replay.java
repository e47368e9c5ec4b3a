package nurture.simulation.replay;

import java.util.List;
import java.util.Optional;
import nurture.rules.RuleBook;
import nurture.simulation.ParallelRun;
import nurture.simulation.RunProgress;
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
  private final VersionComparison versionComparison;
  private final Pages pages;
  private final ParallelRun parallelRun;
  private final Optional<ReplayListener> listener;

  private Replay(
      ReplayOptions options,
      VersionComparison versionComparison,
      Pages pages,
      RunProgress runProgress,
      Optional<ReplayListener> listener) {
    this.listener = listener;
    this.options = options;
    this.versionComparison = versionComparison;
    this.pages = pages;
    this.parallelRun = new ParallelRun("replay", runProgress, pages::close);
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
      RunProgress runProgress) {
    return run(published, draft, source, options, runProgress, Optional.empty());
  }

  /** The same, telling of each candidate. */
  public static ReplayReport run(
      RuleBook published,
      RuleBook draft,
      CandidateSource source,
      ReplayOptions options,
      RunProgress runProgress,
      ReplayListener listener) {
    return run(published, draft, source, options, runProgress, Optional.of(listener));
  }

  private static ReplayReport run(
      RuleBook published,
      RuleBook draft,
      CandidateSource source,
      ReplayOptions options,
      RunProgress runProgress,
      Optional<ReplayListener> listener) {
    VersionComparison versionComparison =
        options.scope() instanceof ReplayScope.Period period
            ? new PeriodComparison(published, draft, period)
            : new SnapshotComparison(published, draft, ((ReplayScope.Moment) options.scope()).at());
    try (Pages pages = source.open(options.scope())) {
      Replay replay = new Replay(options, versionComparison, pages, runProgress, listener);
      ReplayTally replayTally = replay.run();
      return replayTally.report(
          published.version(), draft.version(), options.scope(), !replay.parallelRun.ended());
    }
  }

  private ReplayTally run() {
    ReplayTally whole = new ReplayTally(options, listener.isPresent());
    parallelRun.work(options.threads(), this::work).forEach(whole::merge);
    return whole;
  }

  private ReplayTally work() {
    ReplayTally replayTally = new ReplayTally(options, listener.isPresent());
    while (!parallelRun.ended()) {
      Page page = pages.next();
      List<RecordedCandidate> candidates = page.candidates();
      if (candidates.isEmpty()) {
        break;
      }
      parallelRun.outOf(page.total());
      for (int from = 0; from < candidates.size() && !parallelRun.ended(); from += FEW) {
        List<RecordedCandidate> few =
            candidates.subList(from, Math.min(candidates.size(), from + FEW));
        versionComparison.compare(few, replayTally, parallelRun::ended);
        listener.ifPresent(replayTally::tell);
        parallelRun.did(few.size());
      }
    }
    return replayTally;
  }
}
