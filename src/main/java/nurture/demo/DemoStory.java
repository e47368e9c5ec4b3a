package nurture.demo;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import nurture.access.Members;
import nurture.playbook.version.DraftReviews;
import nurture.playbook.version.Drafts;
import nurture.playbook.version.Versions;
import nurture.simulation.ParallelRun;
import nurture.simulation.RunProgress;
import nurture.store.LivedLife;
import nurture.store.PgLivedPast;

/**
 * Fills a demo: colleagues, a canary and a draft on its first start, then the candidates with their
 * past. Methods block; call them from a thread that may.
 */
public final class DemoStory {

  /** Lives written in one transaction. */
  private static final int PORTION = 6;

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final PgLivedPast store;
  private final WorkerExecutor workers;

  /**
   * @param workers where passwords are hashed
   */
  public DemoStory(PgLivedPast store, WorkerExecutor workers) {
    this.store = store;
    this.workers = workers;
  }

  /**
   * Has the colleagues join and change the playbook as they did until now. Once, on the first
   * start.
   *
   * @param now the end of the past
   * @throws RuntimeException if the database is away
   */
  public void prepare(
      Members members, Versions versions, Drafts drafts, DraftReviews reviews, Instant now) {
    DemoChanges changes = new DemoChanges(versions, drafts, reviews);
    await(
        DemoTeam.join(members, workers, now.minus(DemoPast.LENGTH))
            .compose(joined -> changes.askForReview(now.minus(Duration.ofDays(2))))
            .compose(asked -> changes.beginCanary(now.minus(DemoPast.CANARY))));
  }

  /**
   * Writes the lives of those who are not known yet, some at a time, until all are or the thread is
   * interrupted. What is written stays; another call goes on.
   *
   * @param threads how many lives are simulated at once
   * @param progress hears how many are written, and may end it
   * @return how many are known then
   * @throws RuntimeException if the database is away, or a rule fails
   */
  public int write(DemoPast past, int threads, RunProgress progress) {
    List<UUID> ids = past.refs().stream().map(store::id).toList();
    Set<UUID> known = await(store.known(ids));
    AtomicInteger next = new AtomicInteger();
    AtomicInteger written = new AtomicInteger(known.size());
    ParallelRun run = new ParallelRun("demo-past", progress, () -> next.set(ids.size()));
    run.outOf(ids.size());
    run.did(known.size());
    List<Integer> unused =
        run.work(
            threads,
            () -> {
              List<LivedLife> lives = new ArrayList<>();
              for (int n = next.getAndIncrement();
                  n < ids.size() && !run.ended();
                  n = next.getAndIncrement()) {
                if (!known.contains(ids.get(n))) {
                  lives.add(past.life(n, ids.get(n)));
                }
                if (lives.size() == PORTION) {
                  keep(lives, run, written);
                }
              }
              keep(lives, run, written);
              return written.get();
            });
    return written.get();
  }

  private void keep(List<LivedLife> lives, ParallelRun run, AtomicInteger written) {
    if (!lives.isEmpty()) {
      await(store.keep(lives));
      run.did(lives.size());
      written.addAndGet(lives.size());
      lives.clear();
    }
  }

  @CanIgnoreReturnValue
  private static <T> T await(Future<T> future) {
    try {
      return future.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new IllegalStateException(
          "the database did not answer within " + PATIENCE.toMinutes() + " minutes", e);
    }
  }
}
