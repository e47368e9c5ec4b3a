package nurture.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.candidate.HiringStep.Kind;

/**
 * The hiring steps so far, the newest 30, oldest first.
 *
 * @param revision what was taken back last: an appointment, an application, an offer, a first day
 */
public record Hiring(List<HiringStep> steps, Optional<Revision> revision) {

  private static final int REMEMBERED = 30;

  static final Hiring NONE = new Hiring(List.of(), Optional.empty());

  /** When it was taken back, and what, in words: {@code the interview was cancelled}. */
  public record Revision(Instant at, String what) {}

  public Hiring {
    steps = StoredDefaults.list(steps);
    revision = StoredDefaults.or(revision, Optional.<Revision>empty());
  }

  /**
   * The newest step. Where that took one opening out of several, the newest of those that go on.
   */
  public Optional<HiringStep> last() {
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    HiringStep newest = steps.get(steps.size() - 1);
    boolean out = newest.kind() == Kind.WITHDRAWN || newest.kind() == Kind.RESCINDED;
    return out && !newest.opening().isEmpty()
        ? newestOfEach().stream()
            .filter(step -> step.kind().underWay())
            .max(Comparator.comparing(HiringStep::at))
            .or(() -> Optional.of(newest))
        : Optional.of(newest);
  }

  private Collection<HiringStep> newestOfEach() {
    Map<String, HiringStep> newest = new HashMap<>();
    steps.forEach(step -> newest.put(step.opening(), step));
    return newest.values();
  }

  Hiring with(HiringStep step) {
    List<HiringStep> more = new ArrayList<>(steps);
    more.add(step);
    more.sort(Comparator.comparing(HiringStep::at));
    return new Hiring(StoredDefaults.newest(more, REMEMBERED), revision);
  }

  /**
   * Whether a task of the hiring process has lost its point: a newer step came, or the interview
   * day it was set on is over.
   *
   * @param set when the task was set
   * @param zone of the candidate, to tell days in
   */
  public boolean outdated(Instant set, Instant now, ZoneId zone) {
    if (steps.isEmpty()) {
      return false;
    }
    HiringStep newest = steps.get(steps.size() - 1);
    LocalDate day = day(set, zone);
    return newest.at().isAfter(set)
        || newest.kind() == Kind.INTERVIEW
            && day(now, zone).isAfter(day)
            && newest.on().filter(on -> day(on, zone).equals(day)).isPresent();
  }

  private static LocalDate day(Instant at, ZoneId zone) {
    return at.atZone(zone).toLocalDate();
  }

  Hiring revised(Revision next) {
    return new Hiring(steps, Optional.of(next));
  }

  /** Whether somebody was hired and the first day, if it is known, has come. */
  boolean began(Instant now) {
    return steps.stream()
        .filter(step -> step.kind() == Kind.HIRED)
        .reduce((earlier, later) -> later)
        .flatMap(HiringStep::on)
        .filter(first -> first.isAfter(now))
        .isEmpty();
  }
}
