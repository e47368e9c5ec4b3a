package nurture.web;

import io.vertx.core.Future;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.campaign.Campaign;
import nurture.campaign.DryRun;
import nurture.campaign.RefusedCampaign;
import nurture.segment.UnreadableSegment;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The dry runs or the rehearsals of campaigns on this node: one runs at a time, and none while a
 * replay or a time-lapse does. The newest of some campaigns are kept in memory; a restart forgets
 * them. Thread-safe.
 *
 * @param <R> what one finds
 */
public final class CampaignRuns<R> {

  /** Each holds some tens of megabytes at most. */
  private static final int KEPT = 5;

  private static final Logger log = LoggerFactory.getLogger(CampaignRuns.class);

  private final Work<R> work;
  private final LongRunSlot slot;
  private final InstantSource clock;
  private final List<Run<R>> runs = new ArrayList<>();

  /** What is run. */
  @FunctionalInterface
  public interface Work<R> {

    /** Fails as {@link DryRun#run} does. */
    Future<R> run(Campaign campaign, DryRun.Progress progress);
  }

  public CampaignRuns(Work<R> work, LongRunSlot slot, InstantSource clock) {
    this.work = work;
    this.slot = slot;
    this.clock = clock;
  }

  /** One of them. Thread-safe. */
  public static final class Run<R> {

    private final Campaign campaign;
    private final String by;
    private final Instant began;
    private final DryRun.Progress listener;

    private long done;
    private long total;
    private boolean toEnd;
    private boolean over;
    private @Nullable R report;
    private String problem = "";
    private Future<R> found = Future.failedFuture("not begun");

    Run(Campaign campaign, String by, Instant began, DryRun.Progress listener) {
      this.campaign = campaign;
      this.by = by;
      this.began = began;
      this.listener = listener;
    }

    private synchronized boolean goOn(long now, long of) {
      done = now;
      total = of;
      return listener.goOn(now, of) && !toEnd;
    }

    private synchronized void found(R what) {
      report = what;
      over = true;
    }

    private synchronized void failed(String why) {
      problem = why;
      over = true;
    }

    /** Ends it with what it has found. */
    public synchronized void end() {
      toEnd = true;
    }

    public synchronized boolean isEnding() {
      return toEnd;
    }

    public synchronized boolean isOver() {
      return over;
    }

    public synchronized long done() {
      return done;
    }

    /** Of how many; 0 as long as that is not known. */
    public synchronized long total() {
      return total;
    }

    /** What it found; empty while it runs, and if it failed. */
    public synchronized Optional<R> report() {
      return Optional.ofNullable(report);
    }

    /** Why it failed; empty if it did not. */
    public synchronized String problem() {
      return problem;
    }

    /** The same once it is over; fails with what it failed with. */
    public synchronized Future<R> ended() {
      return found;
    }

    /** The campaign as it was tried. */
    public Campaign campaign() {
      return campaign;
    }

    public String by() {
      return by;
    }

    public Instant began() {
      return began;
    }
  }

  /**
   * Begins one; empty if another run is under way on this node.
   *
   * @param by who asks for it
   * @param listener told how far it is; ends it by answering false
   */
  public Optional<Run<R>> begin(Campaign campaign, String by, DryRun.Progress listener) {
    if (!slot.take()) {
      return Optional.empty();
    }
    Run<R> run = new Run<>(campaign, by, clock.instant(), listener);
    synchronized (this) {
      runs.removeIf(old -> old.campaign().id().equals(campaign.id()));
      runs.add(run);
      while (runs.size() > KEPT) {
        runs.remove(0);
      }
    }
    Future<R> found =
        Future.succeededFuture()
            .compose(taken -> work.run(campaign, run::goOn))
            .onComplete(over -> slot.giveBack())
            .onSuccess(run::found)
            .onFailure(
                failure -> {
                  run.failed(said(failure));
                  if (!isExpected(failure)) {
                    log.warn("the trial of campaign {} failed", campaign.id(), failure);
                  }
                });
    synchronized (run) {
      run.found = found;
    }
    return Optional.of(run);
  }

  private static boolean isExpected(Throwable failure) {
    return failure instanceof RefusedCampaign || failure instanceof UnreadableSegment;
  }

  private static String said(Throwable failure) {
    return isExpected(failure)
        ? String.valueOf(failure.getMessage())
        : "It could not be finished. Begin it again.";
  }

  /** The newest of a campaign; empty if there was none, or if it is forgotten. */
  public synchronized Optional<Run<R>> of(UUID campaign) {
    return runs.stream()
        .filter(run -> run.campaign().id().equals(campaign))
        .max(Comparator.comparing((Run<R> run) -> run.began()));
  }
}
