package nurture.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Adds up what happens in the lives of a rehearsal. Not safe for concurrent use. */
final class RehearsalTotals {

  private static final class Counts {
    private long sent;
    private long replied;
    private long tasks;
  }

  private final TreeMap<LocalDate, Counts> days = new TreeMap<>();
  private final TreeMap<LocalDate, Map<String, Long>> loads = new TreeMap<>();
  private final Map<CandidateOutcome, Long> outcomes = new EnumMap<>(CandidateOutcome.class);
  private Optional<LocalDate> finished = Optional.empty();
  private long people;

  void sent(Instant at) {
    day(at).sent++;
    became(at);
  }

  void replied(Instant at, String owner) {
    day(at).replied++;
    loads(at, owner);
  }

  void task(Instant at, String owner) {
    day(at).tasks++;
    loads(at, owner);
  }

  /** Something became of an offer. */
  void became(Instant at) {
    LocalDate on = on(at);
    finished = Optional.of(finished.filter(last -> last.isAfter(on)).orElse(on));
  }

  void ends(CandidateOutcome outcome) {
    people++;
    outcomes.merge(outcome, 1L, Long::sum);
  }

  long people() {
    return people;
  }

  private Counts day(Instant at) {
    return days.computeIfAbsent(on(at), day -> new Counts());
  }

  private void loads(Instant at, String owner) {
    loads.computeIfAbsent(on(at), day -> new HashMap<>()).merge(owner, 1L, Long::sum);
  }

  private static LocalDate on(Instant at) {
    return at.atZone(ZoneOffset.UTC).toLocalDate();
  }

  RehearsalReport report(Campaign campaign, Instant from, long audience) {
    return new RehearsalReport(
        campaign.id(),
        campaign.version(),
        from,
        audience,
        people,
        days.entrySet().stream()
            .map(
                day ->
                    new RehearsalReport.Day(
                        day.getKey(),
                        day.getValue().sent,
                        day.getValue().replied,
                        day.getValue().tasks))
            .toList(),
        outcomes,
        finished,
        overload());
  }

  private Optional<RehearsalReport.Overload> overload() {
    return loads.entrySet().stream()
        .flatMap(
            day ->
                day.getValue().entrySet().stream()
                    .filter(load -> load.getValue() > RehearsalReport.A_DAY)
                    .max(Map.Entry.comparingByValue())
                    .map(
                        load ->
                            new RehearsalReport.Overload(
                                day.getKey(), load.getKey(), load.getValue()))
                    .stream())
        .findFirst();
  }
}
