package nurture.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class ParallelRunTest {

  private final CountDownLatch ended = new CountDownLatch(1);

  @Test
  void work_done_givesWhatEachThreadCameTo_andTellsTheLastNumber() {
    List<Long> told = new ArrayList<>();
    ParallelRun parallelRun = crew((done, total, elapsed) -> told.add(done) && told.add(total));
    AtomicInteger left = new AtomicInteger(1_000);

    List<Integer> counts =
        parallelRun.work(
            3,
            () -> {
              parallelRun.outOf(1_000);
              int mine = 0;
              while (left.getAndDecrement() > 0) {
                parallelRun.did(1);
                mine++;
              }
              return mine;
            });

    assertThat(counts).hasSize(3);
    assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1_000);
    assertThat(told.subList(told.size() - 2, told.size())).containsExactly(1_000L, 1_000L);
    assertThat(parallelRun.ended()).isFalse();
    assertThat(ended.getCount()).isEqualTo(1);
  }

  @Test
  void listenerWhoSaysNo_endsThoseWhoWorkAndThoseWhoWait() {
    ParallelRun parallelRun = crew((done, total, elapsed) -> false);

    List<Boolean> all = parallelRun.work(2, () -> untilEnded(parallelRun));

    assertThat(all).containsExactly(true, true);
    assertThat(ended.getCount()).isZero();
  }

  @Test
  void threadThatFails_endsTheOthers_andIsHeardOf() {
    ParallelRun parallelRun = crew(RunProgress.SILENT);
    AtomicInteger first = new AtomicInteger();

    assertThatThrownBy(
            () ->
                parallelRun.work(
                    2,
                    () -> {
                      if (first.getAndIncrement() > 0) {
                        throw new IllegalArgumentException("the second one");
                      }
                      return untilEnded(parallelRun);
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the second one");
    assertThat(parallelRun.ended()).isTrue();
  }

  @Test
  void whoeverIsInterrupted_getsWhatThereIs_andStaysInterrupted() {
    ParallelRun parallelRun = crew(RunProgress.SILENT);

    Thread.currentThread().interrupt();
    List<Boolean> all = parallelRun.work(1, () -> untilEnded(parallelRun));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(all).containsExactly(true);
  }

  private ParallelRun crew(RunProgress runProgress) {
    return new ParallelRun("test", runProgress, ended::countDown);
  }

  /** Like somebody who waits for more to come, which only the end tells to give up. */
  private boolean untilEnded(ParallelRun parallelRun) throws InterruptedException {
    ended.await();
    return parallelRun.ended();
  }
}
