package nurture.simulation.replay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import nurture.rules.RuleBook;
import nurture.simulation.replay.CandidateSource.Page;
import nurture.simulation.replay.CandidateSource.Pages;

/**
 * One run of two rule books over recorded candidates. Each thread takes a page at a time and counts
 * for itself; what they counted is put together in the end, in no particular order.
 */
public final class Replay {

  private static final long BREATH_MILLIS = 200;

  /** Candidates compared at once; few enough that their dossiers stay at hand. */
  private static final int FEW = 48;

  private final ReplayOptions options;
  private final Comparing comparing;
  private final Pages pages;
  private final Progress progress;
  private final long started = System.nanoTime();
  private final AtomicLong done = new AtomicLong();
  private volatile long total;
  private volatile boolean ended;

  private Replay(ReplayOptions options, Comparing comparing, Pages pages, Progress progress) {
    this.options = options;
    this.comparing = comparing;
    this.pages = pages;
    this.progress = progress;
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
      return tally.report(published.version(), draft.version(), options.scope(), !replay.ended);
    }
  }

  private Tally run() {
    ExecutorService threads =
        Executors.newFixedThreadPool(
            options.threads(),
            work -> {
              Thread thread = new Thread(work, "replay");
              thread.setDaemon(true);
              return thread;
            });
    try {
      List<Future<Tally>> working = new ArrayList<>();
      for (int i = 0; i < options.threads(); i++) {
        working.add(threads.submit(this::work));
      }
      Tally whole = new Tally(options.examples());
      for (Future<Tally> one : working) {
        whole.merge(counted(one));
      }
      // Once more, so that whoever listens hears the last number too; there is nothing to end.
      var unused = progress.goOn(done.get(), total, elapsed());
      return whole;
    } catch (RuntimeException | Error e) {
      end();
      throw e;
    } finally {
      threads.shutdown();
    }
  }

  private Tally work() {
    Tally tally = new Tally(options.examples());
    while (!ended) {
      Page page = pages.next();
      List<Recorded> candidates = page.candidates();
      if (candidates.isEmpty()) {
        break;
      }
      total = page.total();
      for (int from = 0; from < candidates.size() && !ended; from += FEW) {
        List<Recorded> few = candidates.subList(from, Math.min(candidates.size(), from + FEW));
        comparing.compare(few, tally, () -> ended);
        done.addAndGet(few.size());
      }
    }
    return tally;
  }

  /** Waits for a thread, and tells meanwhile how far they all are. */
  private Tally counted(Future<Tally> one) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return one.get(BREATH_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          if (!progress.goOn(done.get(), total, elapsed())) {
            end();
          }
        } catch (InterruptedException e) {
          // Whoever interrupts wants an end, and gets what there is.
          interrupted = true;
          end();
        } catch (ExecutionException e) {
          throw e.getCause() instanceof IllegalStateException told
              ? told
              : new IllegalStateException("the replay failed: " + e.getCause(), e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - started);
  }

  private void end() {
    ended = true;
    pages.close();
  }
}
