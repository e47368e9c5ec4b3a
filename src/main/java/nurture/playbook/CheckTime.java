package nurture.playbook;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nurture.rules.RuleCard;
import nurture.rules.language.RuleSize;

/**
 * The time of one check: how much is left, what it went to, and whether its caller still waits. It
 * counts the processor time of the thread that began, so that a busy machine is not held against a
 * playbook; and the time on the clock, of which there is ten times as much. Safe for concurrent
 * use.
 */
public final class CheckTime {

  /** What a check may take when nothing else is set. */
  public static final Duration USUAL = Duration.ofSeconds(60);

  /** The setting, as messages name it. */
  private static final String SETTING = "playbook.check-time-seconds";

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int PATIENCE = 10;
  private static final int MOST_NAMED = 3;
  private static final int WAIT_MILLIS = 50;

  private final Duration limit;
  private final BooleanSupplier abandoned;
  private final long thread = Thread.currentThread().getId();
  private final long clock = System.nanoTime();
  private final long work = worked();
  private volatile String compiled = "";
  private final Map<Cost, Long> costs = new ConcurrentHashMap<>();

  /** What time can go to. */
  private record Cost(String what, String file, int line) {}

  private CheckTime(Duration limit, BooleanSupplier abandoned) {
    this.limit = limit;
    this.abandoned = abandoned;
  }

  /**
   * Begins to count, on the thread that checks.
   *
   * @param abandoned whether the caller does not wait any more; asked on any thread
   */
  public static CheckTime begin(Duration limit, BooleanSupplier abandoned) {
    return new CheckTime(limit, abandoned);
  }

  /** Where nothing is bounded: what is read was checked before. */
  static CheckTime unbounded() {
    return new CheckTime(Duration.ofDays(1), () -> false);
  }

  /**
   * Goes on if there is time left and a caller who waits.
   *
   * @throws CheckStopped if not
   */
  public void look() {
    if (abandoned.getAsBoolean()) {
      throw new CheckStopped(true);
    }
    long passed = System.nanoTime() - clock;
    // The time on the clock is the cheaper question, and hardly ever less than the work.
    if (passed > limit.toNanos()
        && (worked() - work > limit.toNanos() || passed > limit.toNanos() * PATIENCE)) {
      throw new CheckStopped(false);
    }
  }

  /** Does something about a rule, and charges it to the rule. */
  public <T> T of(RuleCard rule, Supplier<T> part) {
    return of("rule \"" + rule.name() + "\"", rule.file(), rule.line(), part);
  }

  /** Does something, and charges it to a place in a file. */
  public <T> T of(String what, String file, int line, Supplier<T> part) {
    look();
    long start = System.nanoTime();
    try {
      return part.get();
    } finally {
      costs.merge(new Cost(what, file, line), System.nanoTime() - start, Long::sum);
    }
  }

  /** Compiles rules, and charges each with its share, by its size. */
  <T> T compiling(List<RuleCard> rules, Supplier<T> compiler) {
    look();
    long start = System.nanoTime();
    try {
      return compiler.get();
    } finally {
      long took = System.nanoTime() - start;
      compiled =
          String.format(
              Locale.ROOT, ", %s of it to compile %,d rules", seconds(took), rules.size());
      Map<RuleCard, Long> sizes =
          rules.stream()
              .collect(
                  Collectors.toMap(
                      rule -> rule, rule -> RuleSize.of(rule.rule()).parts(), Long::sum));
      long all = Math.max(1, sizes.values().stream().mapToLong(Long::longValue).sum());
      sizes.forEach(
          (rule, size) ->
              costs.merge(
                  new Cost("rule \"" + rule.name() + "\"", rule.file(), rule.line()),
                  (long) ((double) took * size / all),
                  Long::sum));
    }
  }

  /**
   * Waits for what is done on another thread.
   *
   * @throws CheckStopped if the time is used up or the caller gone before it is done
   */
  public <T> T await(CompletableFuture<T> other) {
    while (true) {
      look();
      try {
        return other.get(WAIT_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        // Looks again.
      } catch (ExecutionException e) {
        return other.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CheckStopped(true);
      }
    }
  }

  /** What the time went to once it is used up, at the place that took the most. */
  public Finding usedUp() {
    List<Map.Entry<Cost, Long>> most =
        costs.entrySet().stream()
            .sorted(
                Map.Entry.<Cost, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(entry -> entry.getKey().file())
                    .thenComparing(entry -> entry.getKey().line()))
            .limit(MOST_NAMED)
            .toList();
    String named =
        most.stream()
            .map(
                entry ->
                    entry.getKey().what()
                        + " in "
                        + entry.getKey().file()
                        + ":"
                        + entry.getKey().line()
                        + ", "
                        + seconds(entry.getValue()))
            .collect(Collectors.joining("; "));
    FilePosition place =
        most.isEmpty()
            ? new FilePosition("rules", 0, 0)
            : new FilePosition(most.get(0).getKey().file(), most.get(0).getKey().line(), 0);
    return Finding.error(
        place,
        FindingCode.CHECK_TIME,
        "checking used its "
            + (limit.toMillis() % 1_000 == 0 ? limit.toSeconds() + " s" : seconds(limit.toNanos()))
            + compiled
            + (named.isEmpty() ? "" : "; the most expensive: " + named),
        "Make them smaller or fewer, or raise " + SETTING);
  }

  private static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
  }

  private long worked() {
    long nanos = THREADS.isThreadCpuTimeSupported() ? THREADS.getThreadCpuTime(thread) : -1;
    // Where it is not counted, or the thread is gone, the clock is all there is.
    return nanos < 0 ? System.nanoTime() - clock : nanos;
  }
}
