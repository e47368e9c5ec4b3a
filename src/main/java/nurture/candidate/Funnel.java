package nurture.candidate;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nurture.event.Stage;

/**
 * Where the candidate stands and the way there (the newest 30 changes, oldest first).
 *
 * @param since when the current stage was entered; the epoch for somebody who never moved
 */
public record Funnel(Stage stage, Instant since, List<StageChange> history) {

  private static final int REMEMBERED = 30;

  static final Funnel START = new Funnel(Stage.AWARENESS, Instant.EPOCH, List.of());

  public Funnel {
    stage = StoredDefaults.or(stage, Stage.AWARENESS);
    since = StoredDefaults.or(since, Instant.EPOCH);
    history = StoredDefaults.list(history);
  }

  /**
   * The funnel with one more change. A change older than the current stage takes its place in the
   * history but does not move anybody.
   */
  public Funnel moved(Stage to, Instant at, String why) {
    List<StageChange> changes = new ArrayList<>(history);
    changes.add(new StageChange(to, at, why));
    changes.sort(Comparator.comparing(StageChange::at));
    List<StageChange> kept = StoredDefaults.newest(changes, REMEMBERED);
    return at.isBefore(since) ? new Funnel(stage, since, kept) : new Funnel(to, at, kept);
  }

  /** Without the change of an instant, which PostgreSQL keeps to the microsecond. */
  Funnel without(Instant change) {
    Instant to = change.truncatedTo(ChronoUnit.MICROS);
    List<StageChange> left =
        history.stream()
            .filter(known -> !known.at().truncatedTo(ChronoUnit.MICROS).equals(to))
            .toList();
    if (!since.truncatedTo(ChronoUnit.MICROS).equals(to)) {
      return new Funnel(stage, since, left);
    }
    return left.isEmpty()
        ? new Funnel(START.stage(), START.since(), left)
        : new Funnel(left.get(left.size() - 1).stage(), left.get(left.size() - 1).at(), left);
  }
}
