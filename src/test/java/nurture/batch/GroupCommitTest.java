package nurture.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Writes answer when the test says so; no threads but in the last test. */
class GroupCommitTest {

  private record Write(List<String> items, Promise<List<String>> answer) {

    void succeed() {
      answer.complete(items.stream().map(item -> item + "!").toList());
    }
  }

  private final List<Write> writes = new ArrayList<>();
  private final GroupCommit<String, String> commit = new GroupCommit<>(this::write, 3, 2, 5);

  @Test
  void submit_aLoneItem_isWrittenAtOnce() {
    Future<List<String>> result = commit.submit(List.of("a"));

    assertThat(writes).extracting(Write::items).containsExactly(List.of("a"));
    assertThat(result.isComplete()).isFalse();
    writes.get(0).succeed();
    assertThat(result.result()).containsExactly("a!");
  }

  @Test
  void submit_nothing_succeedsWithoutAWrite() {
    assertThat(commit.submit(List.of()).result()).isEmpty();
    assertThat(writes).isEmpty();
  }

  @Test
  void submit_aCrowd_sharesAWriteOnceOneIsFree() {
    busy();
    Future<List<String>> one = commit.submit(List.of("a"));
    Future<List<String>> two = commit.submit(List.of("b", "c"));
    assertThat(commit.waiting()).isEqualTo(3);
    assertThat(writes).hasSize(2);

    writes.get(0).succeed();
    assertThat(writes.get(2).items()).containsExactly("a", "b", "c");
    assertThat(commit.waiting()).isZero();
    writes.get(2).succeed();

    assertThat(one.result()).containsExactly("a!");
    assertThat(two.result()).containsExactly("b!", "c!");
  }

  @Test
  void submit_moreThanABatch_startsAnotherAndSplitsNoSubmission() {
    busy();
    var unused = List.of(commit.submit(List.of("a", "b")), commit.submit(List.of("c", "d")));
    assertThat(unused).hasSize(2);

    writes.get(0).succeed();
    writes.get(1).succeed();

    assertThat(writes.get(2).items()).containsExactly("a", "b");
    assertThat(writes.get(3).items()).containsExactly("c", "d");
  }

  @Test
  void submit_moreAtOnceThanABatchOrTheQueueHolds_isOneWrite() {
    List<String> many = IntStream.range(0, 9).mapToObj(i -> "i" + i).toList();

    Future<List<String>> result = commit.submit(many);
    writes.get(0).succeed();

    assertThat(writes.get(0).items()).isEqualTo(many);
    assertThat(result.result()).hasSize(9).startsWith("i0!").endsWith("i8!");
  }

  @Test
  void submit_whenTooManyWait_isRefusedAndKeepsNothing() {
    busy();
    Future<List<String>> fits = commit.submit(List.of("a", "b", "c", "d"));

    Future<List<String>> tooMany = commit.submit(List.of("e", "f"));
    Future<List<String>> stillFits = commit.submit(List.of("g"));

    assertThat(tooMany.cause())
        .isInstanceOf(OverloadException.class)
        .hasMessageContaining("4 items");
    assertThat(commit.waiting()).isEqualTo(5);
    drain();
    assertThat(fits.succeeded()).isTrue();
    assertThat(stillFits.succeeded()).isTrue();
    assertThat(writes).flatExtracting(Write::items).doesNotContain("e", "f");
    assertThat(commit.waiting()).isZero();
  }

  @Test
  void write_thatFails_failsItsOwnBatchAlone() {
    busy();
    Future<List<String>> one = commit.submit(List.of("a", "b"));
    Future<List<String>> same = commit.submit(List.of("c"));
    Future<List<String>> next = commit.submit(List.of("d"));
    writes.get(0).succeed();

    RuntimeException away = new RuntimeException("the database is away");
    writes.get(2).answer().fail(away);

    assertThat(one.cause()).isSameAs(away);
    assertThat(same.cause()).isSameAs(away);
    drain();
    assertThat(next.result()).containsExactly("d!");
  }

  @Test
  void write_thatThrows_failsItsBatchAndTheNextIsWritten() {
    AtomicInteger calls = new AtomicInteger();
    GroupCommit<String, String> throwing =
        new GroupCommit<>(
            items -> {
              if (calls.incrementAndGet() == 1) {
                throw new IllegalStateException("closed");
              }
              return Future.succeededFuture(items);
            },
            3,
            1,
            5);

    assertThat(throwing.submit(List.of("a")).cause()).hasMessage("closed");
    assertThat(throwing.submit(List.of("b")).result()).containsExactly("b");
  }

  @Test
  void write_thatAnswersTooFewResults_failsItsBatchInsteadOfLeavingItWaiting() {
    Future<List<String>> result = commit.submit(List.of("a", "b"));

    writes.get(0).answer().complete(List.of("a!"));

    assertThat(result.failed()).isTrue();
    assertThat(result.cause()).hasMessageContaining("1 results for 2 items");
  }

  @Test
  void write_inFlight_areNeverMoreThanAllowed() {
    for (int i = 0; i < 5; i++) {
      assertThat(commit.submit(List.of("i" + i)).isComplete()).isFalse();
    }

    assertThat(writes).hasSize(2);
    writes.get(1).succeed();
    assertThat(writes).hasSize(3);
  }

  @Test
  void submit_fromManyThreads_writesEachItemOnceAndAnswersItsOwnResult() throws Exception {
    AtomicInteger inFlight = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<Integer> written = Collections.synchronizedList(new ArrayList<>());
    ExecutorService writers = Executors.newFixedThreadPool(3);
    ExecutorService callers = Executors.newFixedThreadPool(4);
    GroupCommit<Integer, Integer> shared =
        new GroupCommit<>(
            items -> {
              most.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
              Promise<List<Integer>> answer = Promise.promise();
              writers.execute(
                  () -> {
                    written.addAll(items);
                    inFlight.decrementAndGet();
                    answer.complete(items.stream().map(i -> -i).toList());
                  });
              return answer.future();
            },
            16,
            2,
            100_000);
    CountDownLatch answered = new CountDownLatch(4_000);
    AtomicInteger right = new AtomicInteger();

    for (int caller = 0; caller < 4; caller++) {
      int first = caller * 1_000 + 1;
      callers.execute(
          () ->
              IntStream.range(first, first + 1_000)
                  .forEach(
                      i ->
                          shared
                              .submit(List.of(i))
                              .onComplete(
                                  done -> {
                                    right.addAndGet(List.of(-i).equals(done.result()) ? 1 : 0);
                                    answered.countDown();
                                  })));
    }

    assertThat(answered.await(20, TimeUnit.SECONDS)).isTrue();
    callers.shutdown();
    writers.shutdown();
    assertThat(right).hasValue(4_000);
    assertThat(written).hasSize(4_000).doesNotHaveDuplicates();
    assertThat(most.get()).isLessThanOrEqualTo(2);
    assertThat(shared.waiting()).isZero();
  }

  private Future<List<String>> write(List<String> items) {
    Write write = new Write(items, Promise.promise());
    writes.add(write);
    return write.answer().future();
  }

  private void busy() {
    assertThat(commit.submit(List.of("x")).isComplete()).isFalse();
    assertThat(commit.submit(List.of("y")).isComplete()).isFalse();
  }

  private void drain() {
    for (int i = 0; i < writes.size(); i++) {
      if (!writes.get(i).answer().future().isComplete()) {
        writes.get(i).succeed();
      }
    }
  }
}
