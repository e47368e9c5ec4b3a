package nurture.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nurture.candidate.HiringStep.Kind;

/**
 * The hiring steps so far, the newest 30, oldest first.
 *
 * @param revision what was taken back last: an appointment, an application, an offer, a first day
 */
public record Hiring(List<HiringStep> steps, Optional<Revision> revision) {

  private static final int REMEMBERED = 30;

  /** What makes an employment or ends it. */
  private static final Set<Kind> EMPLOYMENT =
      EnumSet.of(Kind.ACCEPTED, Kind.HIRED, Kind.LEFT, Kind.RESCINDED);

  static final Hiring NONE = new Hiring(List.of(), Optional.empty());

  /** When it was taken back, and what, in words: {@code the interview was cancelled}. */
  public record Revision(Instant at, String what) {}

  public Hiring {
    steps = StoredDefaults.list(steps);
    revision = StoredDefaults.or(revision, Optional.<Revision>empty());
  }

  /**
   * The newest step. Where that ended the process of one opening out of several: the yes to another
   * one, if only such ends came after it, as of a candidate who accepts one offer and withdraws the
   * rest; else, where it took an opening out, the newest of those that go on. A step that names no
   * opening may be of the one that ended, so it does not count.
   */
  public Optional<HiringStep> last() {
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    HiringStep newest = steps.get(steps.size() - 1);
    if (!newest.kind().ended() || newest.opening().isEmpty()) {
      return Optional.of(newest);
    }
    boolean out = newest.kind() == Kind.WITHDRAWN || newest.kind() == Kind.RESCINDED;
    return yesBeforeEnds(newest.at())
        .or(() -> out ? underWay() : Optional.empty())
        .or(() -> Optional.of(newest));
  }

  /** The yes before the ends of other openings, unless the first day has come. */
  private Optional<HiringStep> yesBeforeEnds(Instant now) {
    Set<String> ended = new HashSet<>(Set.of(""));
    int at = steps.size() - 1;
    while (at > 0 && steps.get(at).kind().ended() && !steps.get(at).opening().isEmpty()) {
      ended.add(steps.get(at).opening());
      at--;
    }
    return Optional.of(steps.get(at))
        .filter(step -> !ended.contains(step.opening()))
        .filter(
            step -> step.kind() == Kind.ACCEPTED || step.kind() == Kind.HIRED && startsLater(now));
  }

  private Optional<HiringStep> underWay() {
    return newestOfEach().stream()
        .filter(step -> step.kind().underWay() && !step.opening().isEmpty())
        .max(Comparator.comparing(HiringStep::at));
  }

  private Collection<HiringStep> newestOfEach() {
    Map<String, HiringStep> newest = new HashMap<>();
    steps.forEach(step -> newest.put(step.opening(), step));
    return newest.values();
  }

  /** Whether an employment was taken back or ended before a time, and none was agreed on since. */
  boolean employmentOver(String opening, Instant at) {
    return steps.stream()
        .filter(step -> !step.at().isAfter(at))
        .filter(step -> step.kind() != Kind.RESCINDED || sameOpening(step.opening(), opening))
        .filter(step -> EMPLOYMENT.contains(step.kind()))
        .reduce((earlier, later) -> later)
        .filter(step -> step.kind() == Kind.LEFT || step.kind() == Kind.RESCINDED)
        .isPresent();
  }

  private static boolean sameOpening(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  Hiring with(HiringStep step) {
    List<HiringStep> more = new ArrayList<>(steps);
    more.add(step);
    more.sort(Comparator.comparing(HiringStep::at));
    return new Hiring(StoredDefaults.newest(more, REMEMBERED), revision);
  }

  /**
   * Whether a task is one of the hiring process and has lost its point: a newer step came, or the
   * interview day it was set on is over.
   *
   * @param zone of the candidate, to tell days in
   */
  public boolean outdated(Touch task, Instant now, ZoneId zone) {
    if (task.purpose() != Purpose.PROCESS || steps.isEmpty()) {
      return false;
    }
    HiringStep newest = steps.get(steps.size() - 1);
    LocalDate day = day(task.at(), zone);
    return newest.at().isAfter(task.at())
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

  /** Whether the candidate was hired and the first day lies ahead. */
  boolean startsLater(Instant now) {
    return steps.stream()
        .filter(step -> step.kind() == Kind.HIRED)
        .reduce((earlier, later) -> later)
        .flatMap(HiringStep::on)
        .filter(first -> first.isAfter(now))
        .isPresent();
  }
}
