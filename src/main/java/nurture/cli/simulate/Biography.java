package nurture.cli.simulate;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A candidate's life as far as it is not our doing.
 *
 * @param from when it begins, where the candidate is
 * @param months how long it is followed, unless somebody asks for another time
 * @param known what we know of them at the beginning
 * @param habits what the recruiter does with tasks, by the task's name
 */
public record Biography(
    String title,
    String ref,
    String name,
    ZoneId zone,
    LocalDateTime from,
    int months,
    List<Event> known,
    List<Happening> happens,
    Map<String, Habit> habits) {

  /** What is done with a task nobody said anything about. */
  private static final Habit USUAL = new Habit(Optional.of(1), false);

  public Biography {
    known = List.copyOf(known);
    happens = List.copyOf(happens);
    habits = Map.copyOf(habits);
  }

  /**
   * An event as it is reported.
   *
   * @param data JSON
   */
  record Event(String type, String data) {}

  /** An event and when it comes. */
  record Happening(BiographyTime when, Event event, int line) {}

  /**
   * @param days working days until it is done; empty for never
   * @param skipped put aside rather than done
   */
  record Habit(Optional<Integer> days, boolean skipped) {}

  Habit habit(String task) {
    return habits.getOrDefault(task, USUAL);
  }
}
