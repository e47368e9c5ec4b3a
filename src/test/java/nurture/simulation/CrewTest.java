package nurture.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class CrewTest {

  private final CountDownLatch ended = new CountDownLatch(1);

  @Test
  void work_done_givesWhatEachThreadCameTo_andTellsTheLastNumber() {
    List<Long> told = new ArrayList<>();
    Crew crew = crew((done, total, elapsed) -> told.add(done) && told.add(total));
    AtomicInteger left = new AtomicInteger(1_000);

    List<Integer> counts =
        crew.work(
            3,
            () -> {
              crew.outOf(1_000);
              int mine = 0;
              while (left.getAndDecrement() > 0) {
                crew.did(1);
                mine++;
              }
              return mine;
            });

    assertThat(counts).hasSize(3);
    assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1_000);
    assertThat(told.subList(told.size() - 2, told.size())).containsExactly(1_000L, 1_000L);
    assertThat(crew.ended()).isFalse();
    assertThat(ended.getCount()).isEqualTo(1);
  }

  @Test
  void listenerWhoSaysNo_endsThoseWhoWorkAndThoseWhoWait() {
    Crew crew = crew((done, total, elapsed) -> false);

    List<Boolean> all = crew.work(2, () -> untilEnded(crew));

    assertThat(all).containsExactly(true, true);
    assertThat(ended.getCount()).isZero();
  }

  @Test
  void threadThatFails_endsTheOthers_andIsHeardOf() {
    Crew crew = crew(Progress.SILENT);
    AtomicInteger first = new AtomicInteger();

    assertThatThrownBy(
            () ->
                crew.work(
                    2,
                    () -> {
                      if (first.getAndIncrement() > 0) {
                        throw new IllegalArgumentException("the second one");
                      }
                      return untilEnded(crew);
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the second one");
    assertThat(crew.ended()).isTrue();
  }

  @Test
  void whoeverIsInterrupted_getsWhatThereIs_andStaysInterrupted() {
    Crew crew = crew(Progress.SILENT);

    Thread.currentThread().interrupt();
    List<Boolean> all = crew.work(1, () -> untilEnded(crew));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(all).containsExactly(true);
  }

  private Crew crew(Progress progress) {
    return new Crew("test", progress, ended::countDown);
  }

  /** Like somebody who waits for more to come, which only the end tells to give up. */
  private boolean untilEnded(Crew crew) throws InterruptedException {
    ended.await();
    return crew.ended();
  }
}
