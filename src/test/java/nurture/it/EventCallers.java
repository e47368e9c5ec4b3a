package nurture.it;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Callers who post news of new candidates, without a break or at a pace, and note what was
 * answered. Whoever is refused takes the next candidate: nothing is sent a second time, so that
 * whatever is found later was acknowledged or at least not denied.
 */
final class EventCallers implements AutoCloseable {

  private final ApiClient apiClient;
  private final String prefix;
  private final int each;
  private final Duration every;
  private final BooleanSupplier room;
  private final List<Thread> callers = new ArrayList<>();
  private final AtomicInteger next = new AtomicInteger();
  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
  private volatile boolean stopping;

  private EventCallers(
      ApiClient apiClient,
      String prefix,
      int callers,
      int each,
      Duration every,
      BooleanSupplier room) {
    this.apiClient = apiClient;
    this.prefix = prefix;
    this.each = each;
    this.every = every;
    this.room = room;
    for (int i = 0; i < callers; i++) {
      Thread caller = new Thread(this::call, "caller-" + i);
      caller.setDaemon(true);
      this.callers.add(caller);
    }
  }

  static EventCallers start(ApiClient apiClient, int callers) {
    return started(new EventCallers(apiClient, "load", callers, 1, Duration.ZERO, () -> true));
  }

  /**
   * One caller with refs of their own, who brings the news of several candidates in each call.
   *
   * @param every when calls begin, unless the one before is still under way
   * @param room whether a call may be made; without it the caller waits for the next
   */
  static EventCallers paced(
      ApiClient apiClient, String prefix, int each, Duration every, BooleanSupplier room) {
    return started(new EventCallers(apiClient, prefix, 1, each, every, room));
  }

  private static EventCallers started(EventCallers load) {
    load.callers.forEach(Thread::start);
    return load;
  }

  /** Refs of the candidates whose events were answered with 202. */
  Set<String> acknowledged() {
    return Set.copyOf(acknowledged);
  }

  /** How often each status was answered; 0 stands for no answer at all. */
  int answered(int status) {
    AtomicInteger times = answers.get(status);
    return times == null ? 0 : times.get();
  }

  Set<Integer> statuses() {
    return Set.copyOf(answers.keySet());
  }

  /** Stops after the requests under way. */
  @Override
  public void close() {
    stopping = true;
    for (Thread caller : callers) {
      try {
        caller.join(60_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void call() {
    long due = System.nanoTime();
    while (!stopping) {
      LockSupport.parkNanos(due - System.nanoTime());
      due = Math.max(due + every.toNanos(), System.nanoTime());
      if (!room.getAsBoolean()) {
        continue;
      }
      int first = next.getAndAdd(each);
      ArrayNode events = PostedEvents.known(prefix + "-", first, each);
      int status;
      try {
        status = apiClient.post("/api/events", events).status();
      } catch (UncheckedIOException noAnswer) {
        status = 0;
      }
      if (status == 202) {
        for (int i = first; i < first + each; i++) {
          acknowledged.add(prefix + "-" + i);
        }
      }
      answers.computeIfAbsent(status, s -> new AtomicInteger()).incrementAndGet();
    }
  }
}
