package nurture.web.playbook;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import nurture.playbook.Playbook;

/**
 * Something that is worked out for the playbook in service and kept: made anew for another
 * playbook, after some time, and where it failed. Thread-safe.
 */
public final class KeptForPlaybook<T> {

  /**
   * @param ticks when it was made by a steady clock, in ns; the clock of a demo may stand still
   */
  private record Kept<T>(String playbook, Instant made, long ticks, T value) {}

  private final PlaybookTools tools;
  private final Duration fresh;
  private final BiFunction<Playbook, Instant, T> making;
  private final Predicate<T> failed;
  private Optional<Kept<T>> kept = Optional.empty();

  /**
   * @param fresh how long it is kept
   * @param making begins to work it out for a playbook at an instant
   * @param failed whether that failed meanwhile
   */
  public KeptForPlaybook(
      PlaybookTools tools,
      Duration fresh,
      BiFunction<Playbook, Instant, T> making,
      Predicate<T> failed) {
    this.tools = tools;
    this.fresh = fresh;
    this.making = making;
    this.failed = failed;
  }

  /** Those who ask while it is worked out wait for the same. */
  public synchronized T value() {
    Playbook live = tools.inService().live();
    Instant now = tools.clock().instant();
    boolean good =
        kept.filter(each -> each.playbook().equals(live.version()))
            .filter(each -> !failed.test(each.value()))
            .filter(each -> Duration.between(each.made(), now).abs().compareTo(fresh) < 0)
            .filter(each -> System.nanoTime() - each.ticks() < fresh.toNanos())
            .isPresent();
    if (!good) {
      kept =
          Optional.of(new Kept<>(live.version(), now, System.nanoTime(), making.apply(live, now)));
    }
    return kept.orElseThrow().value();
  }

  /** The value made anew, unless another than the one that is out of date is kept already. */
  public synchronized T renewed(T outdated) {
    kept = kept.filter(each -> each.value() != outdated);
    return value();
  }
}
