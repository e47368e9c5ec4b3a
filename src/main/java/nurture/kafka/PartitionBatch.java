package nurture.kafka;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nurture.batch.ExponentialBackoff;
import nurture.batch.OverloadException;
import nurture.event.EventEnvelope;
import nurture.intake.EventReceipt;
import nurture.json.RefusalException;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Records of one partition on their way into the events. What fails is tried again until it
 * succeeds or the batch is dropped, one portion after the other, so that the order of the partition
 * stays. Started once, by the reading thread; goes on wherever its futures complete.
 */
final class PartitionBatch {

  /** What all batches work with. */
  record Means(
      Vertx vertx,
      RecordReading reading,
      BatchSink sink,
      Optional<DeadLetters> letters,
      IntakeWatch watch,
      int portion) {}

  /** Where a batch leaves its events, and what it blocks on. */
  interface BatchSink {
    Future<List<EventReceipt>> keep(List<EventEnvelope> events);

    <T> Future<T> blocking(Callable<T> work);
  }

  /** A batch that could be read up to here. */
  private record Read(
      List<EventEnvelope> events, List<RefusedRecord> refused, Optional<RefusedRecord> stopsAt) {}

  private static final ExponentialBackoff BACKOFF =
      new ExponentialBackoff(Duration.ofMillis(200), Duration.ofSeconds(5));

  /** As much as may wait for the database waits; that is soon over. */
  private static final Duration BUSY = Duration.ofMillis(50);

  private final Means means;
  private final int partition;
  private final List<ConsumerRecord<byte[], byte[]>> records;
  private final Promise<OptionalLong> done = Promise.promise();
  private volatile boolean dropped;
  private int failures;

  PartitionBatch(Means means, int partition, List<ConsumerRecord<byte[], byte[]>> records) {
    this.means = means;
    this.partition = partition;
    this.records = records;
  }

  /** Begins; comes back at once. */
  void start() {
    means.sink().blocking(this::read).onSuccess(read -> keep(read, 0)).onFailure(done::tryFail);
  }

  /**
   * Empty once all of it is kept or with the dead letters; else the offset of the record that it
   * stops at, with all before it kept. Fails if it was dropped.
   */
  Future<OptionalLong> done() {
    return done.future();
  }

  /** Does not try again what fails; what is under way may still be kept. */
  void drop() {
    dropped = true;
  }

  private Read read() {
    List<EventEnvelope> events = new ArrayList<>(records.size());
    List<RefusedRecord> refused = new ArrayList<>();
    for (ConsumerRecord<byte[], byte[]> record : records) {
      try {
        events.addAll(means.reading().read(record));
      } catch (RefusalException e) {
        RefusedRecord no = new RefusedRecord(record, e);
        if (means.letters().isEmpty()) {
          return new Read(events, refused, Optional.of(no));
        }
        refused.add(no);
      }
    }
    return new Read(events, refused, Optional.empty());
  }

  private void keep(Read read, int from) {
    List<EventEnvelope> events = read.events();
    if (from >= events.size()) {
      letters(read);
      return;
    }
    int to = Math.min(events.size(), from + means.portion());
    attempt(
        () -> means.sink().keep(events.subList(from, to)),
        receipts -> {
          means.watch().kept(partition, receipts);
          keep(read, to);
        },
        means.watch()::unkept);
  }

  private void letters(Read read) {
    if (read.refused().isEmpty()) {
      end(read);
      return;
    }
    DeadLetters letters = means.letters().orElseThrow();
    attempt(
        () ->
            means
                .sink()
                .blocking(
                    () -> {
                      letters.write(read.refused());
                      return true;
                    }),
        written -> {
          means.watch().refused(read.refused());
          end(read);
        },
        failure -> means.watch().unwritten(letters.topic(), failure));
  }

  private void end(Read read) {
    read.stopsAt().ifPresent(means.watch()::stopped);
    done.tryComplete(
        read.stopsAt()
            .map(stop -> OptionalLong.of(stop.record().offset()))
            .orElse(OptionalLong.empty()));
  }

  private <T> void attempt(
      Supplier<Future<T>> work, Consumer<T> then, Consumer<Throwable> trouble) {
    if (dropped) {
      done.tryFail("dropped");
      return;
    }
    Future.succeededFuture()
        .compose(begins -> work.get())
        .onComplete(
            ended -> {
              try {
                if (ended.succeeded()) {
                  failures = 0;
                  then.accept(ended.result());
                } else {
                  again(ended.cause(), trouble, () -> attempt(work, then, trouble));
                }
              } catch (RuntimeException e) {
                // A batch that never ends would keep its partition for ever.
                done.tryFail(e);
              }
            });
  }

  private void again(Throwable failure, Consumer<Throwable> trouble, Runnable next) {
    Duration pause = BUSY;
    if (!(failure instanceof OverloadException)) {
      failures++;
      pause = BACKOFF.after(failures, partition);
      trouble.accept(failure);
    }
    long unused = means.vertx().setTimer(pause.toMillis(), id -> next.run());
  }
}
