package nurture.cli.simulate;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import nurture.cli.simulate.Biography.Event;
import nurture.cli.simulate.Biography.Habit;
import nurture.cli.simulate.Biography.Happening;
import nurture.event.EventEnvelope;
import nurture.insight.TimelineEntry.MessageLine;
import nurture.outbox.MessageState;

/**
 * A biography on its way: what will happen next, as far as it is known by now. What waits for a
 * touch gets its time when the touch is seen.
 */
final class BiographyRun {

  /** Who tells the house of it. */
  static final String SOURCE = "biography";

  private record Ahead(Instant at, int number, Event event) {}

  private final Biography biography;
  private final Instant end;
  private final PriorityQueue<Ahead> ahead =
      new PriorityQueue<>(Comparator.comparing(Ahead::at).thenComparing(Ahead::number));
  private final List<Happening> waiting = new ArrayList<>();
  private final Set<String> tasks = new HashSet<>();
  private final Set<String> touched = new HashSet<>();
  private int number;

  BiographyRun(Biography biography, int months) {
    this.biography = biography;
    this.end = biography.from().plusMonths(months).atZone(zone()).toInstant();
    biography.known().forEach(event -> schedule(begins(), event));
    for (Happening happening : biography.happens()) {
      if (happening.when() instanceof BiographyTime.On on) {
        schedule(on.time().atZone(zone()).toInstant(), happening.event());
      } else {
        waiting.add(happening);
      }
    }
  }

  Biography biography() {
    return biography;
  }

  Instant begins() {
    return biography.from().atZone(zone()).toInstant();
  }

  Instant end() {
    return end;
  }

  /** The next instant at which something happens here; the end when nothing does before. */
  Instant next() {
    return ahead.isEmpty() || ahead.peek().at().isAfter(end) ? end : ahead.peek().at();
  }

  /** What happens up to an instant, and is not asked for again. */
  List<EventEnvelope> due(Instant now) {
    List<EventEnvelope> due = new ArrayList<>();
    while (!ahead.isEmpty() && !ahead.peek().at().isAfter(now)) {
      Ahead next = ahead.remove();
      boolean known = next.number() < biography.known().size();
      String id = (known ? ParallelDiaries.KNOWN : "happens-") + next.number();
      due.add(
          new EventEnvelope(
              biography.ref(), id, next.at(), next.event().type(), next.event().data(), SOURCE));
    }
    return due;
  }

  /** Sees a message or task as it is now: tasks get done, and what waits for a touch its time. */
  void sees(MessageLine line, Instant now) {
    if (!line.candidate().equals(biography.ref())) {
      return;
    }
    if (line.state() == MessageState.OPEN && tasks.add(line.id())) {
      work(line, now);
    }
    boolean reached =
        line.state() == MessageState.SENT
            || line.state() == MessageState.DONE && !line.via().isEmpty();
    if (reached && touched.add(line.id())) {
      Instant at = Optional.ofNullable(line.finishedAt()).orElse(now);
      String named =
          line.kind().equals("task") ? "task " + line.topic() : "mail " + line.template();
      follow(at, "touch " + touched.size(), named);
    }
  }

  /** What was to follow something that never came. */
  List<String> neverHappened() {
    return waiting.stream()
        .map(h -> h.event().type() + " (after " + ((BiographyTime.After) h.when()).what() + ")")
        .toList();
  }

  private void follow(Instant at, String counted, String named) {
    for (Happening happening : List.copyOf(waiting)) {
      BiographyTime.After after = (BiographyTime.After) happening.when();
      if (after.what().equals(counted) || after.what().equals(named)) {
        waiting.remove(happening);
        schedule(after.follows(at, zone()), happening.event());
      }
    }
  }

  private void work(MessageLine task, Instant now) {
    Habit habit = biography.habit(task.topic());
    habit
        .days()
        .ifPresent(
            days ->
                schedule(
                    workingDays(now, days),
                    new Event(
                        habit.skipped() ? "task-skipped" : "task-done",
                        "{\"task\":\"" + task.id() + "\"}")));
  }

  private Instant workingDays(Instant now, int days) {
    LocalDateTime time = now.atZone(zone()).toLocalDateTime();
    int left = days;
    while (left > 0 || time.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
      time = time.plusDays(1);
      left -= time.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? 0 : 1;
    }
    return time.atZone(zone()).toInstant();
  }

  private void schedule(Instant at, Event event) {
    ahead.add(new Ahead(at, number++, event));
  }

  private ZoneId zone() {
    return biography.zone();
  }
}
