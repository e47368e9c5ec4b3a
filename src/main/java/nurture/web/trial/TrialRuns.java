package nurture.web.trial;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nurture.playbook.PlaybookProblems;
import nurture.web.LongRunSlot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The trials of this node: at most one runs, and the newest that ended are kept for an hour. They
 * are in memory alone, so a restart forgets them. Thread-safe.
 */
final class TrialRuns {

  /** How many ended runs are kept; each holds some tens of megabytes at most. */
  static final int KEPT = 5;

  static final Duration HOUR = Duration.ofHours(1);

  private static final Logger log = LoggerFactory.getLogger(TrialRuns.class);

  private final LongRunSlot slot;
  private final InstantSource clock;
  private final Map<UUID, TrialRun> runs = new LinkedHashMap<>();

  /**
   * @param clock of the machine
   */
  TrialRuns(LongRunSlot slot, InstantSource clock) {
    this.slot = slot;
    this.clock = clock;
  }

  /**
   * Begins a run if none is under way on this node, be it of the API.
   *
   * @param work what it does, with the slot taken; it may fail
   */
  boolean begin(TrialRun run, Function<TrialRun, Future<TrialResult>> work) {
    if (!slot.take()) {
      return false;
    }
    synchronized (this) {
      runs.put(run.id(), run);
    }
    Future.succeededFuture(run)
        .compose(work)
        .onComplete(over -> slot.giveBack())
        .onSuccess(found -> run.found(found, clock.instant()))
        .onFailure(
            error -> {
              if (!(error instanceof PlaybookProblems)) {
                log.warn("a {} on a page failed", run.kind().word(), error);
              }
              run.failed(said(error), clock.instant());
            });
    return true;
  }

  private static String said(Throwable error) {
    String message = error.getMessage() == null ? error.toString() : error.getMessage();
    return error instanceof PlaybookProblems
        ? "The playbook has mistakes; mend them, then try again. " + message
        : message;
  }

  /** Empty if it was never there, is forgotten, or ran on another node. */
  synchronized Optional<TrialRun> find(UUID id) {
    forget();
    return Optional.ofNullable(runs.get(id));
  }

  /** Those of a draft or version, the newest first. */
  synchronized List<TrialRun> of(String name) {
    forget();
    return runs.values().stream()
        .filter(run -> run.subject().name().equals(name))
        .sorted(Comparator.comparing(TrialRun::began).reversed())
        .toList();
  }

  /** The one under way that was begun on a page. */
  synchronized Optional<TrialRun> underWay() {
    return runs.values().stream().filter(run -> !run.isOver()).findFirst();
  }

  private void forget() {
    Instant longAgo = clock.instant().minus(HOUR);
    runs.values().removeIf(run -> run.ended().filter(at -> at.isBefore(longAgo)).isPresent());
    List<TrialRun> over =
        runs.values().stream()
            .filter(run -> run.ended().isPresent())
            .sorted(Comparator.comparing(run -> run.ended().orElseThrow()))
            .toList();
    over.stream().limit(Math.max(0, over.size() - KEPT)).forEach(run -> runs.remove(run.id()));
  }
}
