package nurture.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * How a campaign would go if people respond as the model says. Days are those of UTC.
 *
 * @param version of the campaign
 * @param from when it was rehearsed, and begins
 * @param audience how many candidates were in the segment
 * @param people how many of them were lived through
 * @param days one for each day on which anything happened, in their order
 * @param outcomes how many candidates have which outcome in the end
 * @param finished the last day on which anything became of an offer
 * @param overload the first day on which an owner has more to do than they can
 */
public record RehearsalReport(
    UUID campaign,
    int version,
    Instant from,
    long audience,
    long people,
    List<Day> days,
    Map<CandidateOutcome, Long> outcomes,
    Optional<LocalDate> finished,
    Optional<Overload> overload) {

  /** What a recruiter can do on a day: replies to answer, and tasks. */
  public static final int A_DAY = 20;

  public RehearsalReport {
    days = List.copyOf(days);
    outcomes = Map.copyOf(outcomes);
  }

  /**
   * One day.
   *
   * @param sent messages of the campaign that left, and tasks for it that were done
   * @param replied replies to whatever the candidates got
   * @param tasks tasks that recruiters got for them, those of other rules included
   */
  public record Day(LocalDate on, long sent, long replied, long tasks) {}

  /**
   * A day on which an owner has more to do than they can.
   *
   * @param owner empty for candidates without one
   * @param load replies to answer, and tasks
   */
  public record Overload(LocalDate on, String owner, long load) {}

  /** The first of the days on which the most messages leave; empty if none does. */
  public Optional<Day> busiest() {
    return days.stream()
        .filter(day -> day.sent() > 0)
        .reduce((one, other) -> other.sent() > one.sent() ? other : one);
  }
}
