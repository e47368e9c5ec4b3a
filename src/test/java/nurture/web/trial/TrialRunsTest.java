package nurture.web.trial;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nurture.web.LongRunSlot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many trials run, and how long what they found is kept. */
final class TrialRunsTest {

  private static final TrialResult NOTHING = new TrialResult.Simulated(List.of());
  private static final TrialSubject DRAFT = new TrialSubject("draft", "Draft", "/draft");

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-18T12:00:00Z"));
  private final InstantSource clock = now::get;
  private Vertx vertx;
  private LongRunSlot slot;
  private TrialRuns runs;

  @BeforeEach
  void begin() {
    vertx = Vertx.vertx();
    slot = new LongRunSlot(vertx.createSharedWorkerExecutor("trial-runs", 1));
    runs = new TrialRuns(slot, clock);
  }

  @AfterEach
  void close() {
    var unused = vertx.close().await();
  }

  @Test
  void run_isTheOnlyOneOfItsNode_theApiIncluded() {
    Promise<TrialResult> under = Promise.promise();

    assertThat(runs.begin(run(), begun -> under.future())).isTrue();
    assertThat(slot.take()).isFalse();
    assertThat(runs.begin(run(), begun -> Future.succeededFuture(NOTHING))).isFalse();

    under.complete(NOTHING);
    assertThat(slot.take()).isTrue();
  }

  @Test
  void run_thatFails_saysWhy_andLetsTheNextOneBegin() {
    TrialRun run = run();

    assertThat(runs.begin(run, begun -> Future.failedFuture("the candidates cannot be read")))
        .isTrue();

    assertThat(run.state()).isEqualTo(TrialRun.State.FAILED);
    assertThat(run.problem()).isEqualTo("the candidates cannot be read");
    assertThat(slot.take()).isTrue();
  }

  @Test
  void run_thatWasTold_ends_andOneThatNoOneEndsAfterSixHours() {
    TrialRun run = run();
    assertThat(run.goOn(1, 2, Duration.ofHours(5))).isTrue();
    assertThat(run.goOn(1, 2, Duration.ofHours(6))).isFalse();

    TrialRun told = run();
    told.end();
    assertThat(told.goOn(1, 2, Duration.ZERO)).isFalse();
  }

  @Test
  void result_isKeptForAnHour() {
    TrialRun run = run();
    assertThat(runs.begin(run, begun -> Future.succeededFuture(NOTHING))).isTrue();

    now.updateAndGet(at -> at.plus(TrialRuns.HOUR));
    assertThat(runs.find(run.id())).contains(run);
    now.updateAndGet(at -> at.plusSeconds(1));
    assertThat(runs.find(run.id())).isEmpty();
  }

  @Test
  void results_areBoundInNumber_theNewestAreKept() {
    List<TrialRun> all = new ArrayList<>();
    for (int i = 0; i <= TrialRuns.KEPT; i++) {
      TrialRun run = run();
      all.add(run);
      assertThat(runs.begin(run, begun -> Future.succeededFuture(NOTHING))).isTrue();
      now.updateAndGet(at -> at.plusSeconds(1));
    }

    assertThat(runs.find(all.get(0).id())).isEmpty();
    assertThat(runs.of("draft")).hasSize(TrialRuns.KEPT).startsWith(all.get(TrialRuns.KEPT));
  }

  private TrialRun run() {
    return new TrialRun(DRAFT, TrialKind.TIME_LAPSE, "some days", "Ada", clock.instant());
  }
}
