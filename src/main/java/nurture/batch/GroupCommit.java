package nurture.batch;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Gathers items and has them written together. A batch starts whenever fewer than the allowed
 * number are in flight, so a lone item waits for nothing and a crowd shares a commit; there is no
 * timer. Safe for concurrent use.
 *
 * @param <T> what is written
 * @param <R> what the writing answers for each item
 */
public final class GroupCommit<T, R> {

  private record Waiting<T, R>(List<T> items, Promise<List<R>> promise) {}

  private final Function<List<T>, Future<List<R>>> write;
  private final int batchSize;
  private final int inFlightLimit;
  private final int queueLimit;

  private final ArrayDeque<Waiting<T, R>> queue = new ArrayDeque<>();
  private int queued;
  private int inFlight;

  /**
   * @param write writes a batch and answers one result an item, in order; a failure fails every
   *     item of the batch
   * @param batchSize items in one write; a single submission may exceed it
   * @param inFlightLimit writes at once
   * @param queueLimit items that may wait
   */
  public GroupCommit(
      Function<List<T>, Future<List<R>>> write, int batchSize, int inFlightLimit, int queueLimit) {
    this.write = write;
    this.batchSize = batchSize;
    this.inFlightLimit = inFlightLimit;
    this.queueLimit = queueLimit;
  }

  /**
   * Writes items together, in one batch.
   *
   * @return the results in order; fails with {@link OverloadException} when too many wait, else as
   *     the write does
   */
  public Future<List<R>> submit(List<T> items) {
    if (items.isEmpty()) {
      return Future.succeededFuture(List.of());
    }
    Promise<List<R>> promise = Promise.promise();
    synchronized (this) {
      if (queued + items.size() > queueLimit && queued > 0) {
        return Future.failedFuture(new OverloadException(queued));
      }
      queued += items.size();
      queue.add(new Waiting<>(items, promise));
    }
    startBatches();
    return promise.future();
  }

  /** Items waiting for their write to start. */
  public synchronized int waiting() {
    return queued;
  }

  private void startBatches() {
    for (List<Waiting<T, R>> batch = next(); !batch.isEmpty(); batch = next()) {
      start(batch);
    }
  }

  private synchronized List<Waiting<T, R>> next() {
    List<Waiting<T, R>> batch = new ArrayList<>();
    if (inFlight >= inFlightLimit) {
      return batch;
    }
    int size = 0;
    while (!queue.isEmpty() && (size == 0 || size + queue.peek().items().size() <= batchSize)) {
      Waiting<T, R> waiting = queue.remove();
      size += waiting.items().size();
      batch.add(waiting);
    }
    queued -= size;
    inFlight += batch.isEmpty() ? 0 : 1;
    return batch;
  }

  private void start(List<Waiting<T, R>> batch) {
    List<T> items = batch.stream().flatMap(w -> w.items().stream()).toList();
    Future<List<R>> written;
    try {
      written = write.apply(items);
    } catch (RuntimeException e) {
      written = Future.failedFuture(e);
    }
    written.onComplete(
        done -> {
          int results = done.succeeded() ? done.result().size() : items.size();
          synchronized (this) {
            inFlight--;
          }
          startBatches();
          if (done.failed()) {
            batch.forEach(waiting -> waiting.promise().fail(done.cause()));
            return;
          }
          if (results != items.size()) {
            String broken =
                "the write answered " + results + " results for " + items.size() + " items";
            batch.forEach(waiting -> waiting.promise().fail(new IllegalStateException(broken)));
            return;
          }
          int from = 0;
          for (Waiting<T, R> waiting : batch) {
            int to = from + waiting.items().size();
            waiting.promise().complete(List.copyOf(done.result().subList(from, to)));
            from = to;
          }
        });
  }
}
