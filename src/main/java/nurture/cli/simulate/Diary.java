package nurture.cli.simulate;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import nurture.insight.CandidateFile;
import nurture.insight.TimelineEntry;
import nurture.insight.TimelineEntry.MessageLine;
import nurture.outbox.MessageState;

/**
 * What a stretch of somebody's life with us was like.
 *
 * @param lines in their order
 * @param months from the beginning to the end
 */
public record Diary(
    String title,
    String ref,
    String name,
    ZoneId zone,
    int months,
    Instant begins,
    Instant ends,
    List<Line> lines,
    Summary summary) {

  /**
   * Something in the diary.
   *
   * @param kind {@code event}, {@code mail}, {@code task}, {@code done}, {@code stage}, {@code
   *     held} or {@code quarantined}; another channel's name for a message over it
   * @param because why; empty where it needs no reason
   */
  public record Line(Instant at, String kind, String what, String because) {}

  /**
   * @param nextLook empty when nobody will look again
   * @param neverHappened what the biography foresaw after a touch that never came
   */
  public record Summary(
      int mails,
      int tasks,
      int tasksDone,
      String stage,
      Silence longestSilence,
      String nextLook,
      String nextLookWhy,
      List<String> neverHappened) {}

  /** The longest time in which we reached the candidate by nothing. */
  public record Silence(Instant from, Instant to) {

    long days() {
      return Duration.between(from, to).toDays();
    }
  }

  public Diary {
    lines = List.copyOf(lines);
  }

  /** The diary of a life that has come to its end in a house. */
  static Diary of(SimulationHost simulationHost, BiographyRun life) {
    Biography biography = life.biography();
    List<TimelineEntry> entries =
        simulationHost.timeline(biography.ref()).stream()
            .filter(timelineEntry -> !timelineEntry.at().isAfter(life.end()))
            .toList();
    List<MessageLine> touches =
        entries.stream()
            .filter(TimelineEntry.MessagePlanned.class::isInstance)
            .map(timelineEntry -> ((TimelineEntry.MessagePlanned) timelineEntry).message())
            .toList();
    List<MessageLine> tasks = touches.stream().filter(t -> t.kind().equals("task")).toList();
    CandidateFile file = simulationHost.file(biography.ref()).orElseThrow();
    return new Diary(
        biography.title(),
        biography.ref(),
        biography.name(),
        biography.zone(),
        (int)
            java.time.temporal.ChronoUnit.MONTHS.between(
                life.begins().atZone(biography.zone()), life.end().atZone(biography.zone())),
        life.begins(),
        life.end(),
        new DiaryLines(entries).lines(),
        new Summary(
            (int) touches.stream().filter(t -> t.state() == MessageState.SENT).count(),
            tasks.size(),
            (int) tasks.stream().filter(t -> t.state() == MessageState.DONE).count(),
            file.dossier().funnel().stage().name().toLowerCase(java.util.Locale.ROOT),
            silence(life, touches),
            file.nextCheck() == null ? "" : file.nextCheck().toString(),
            file.nextCheckWhy(),
            life.neverHappened()));
  }

  private static Silence silence(BiographyRun life, List<MessageLine> touches) {
    List<Instant> reached =
        touches.stream()
            .filter(
                t ->
                    t.state() == MessageState.SENT
                        || t.state() == MessageState.DONE && !t.via().isEmpty())
            .map(t -> t.finishedAt() == null ? t.createdAt() : t.finishedAt())
            .sorted()
            .toList();
    Silence longest = new Silence(life.begins(), life.begins());
    Instant last = life.begins();
    for (int i = 0; i <= reached.size(); i++) {
      Instant next = i < reached.size() ? reached.get(i) : life.end();
      Silence silence = new Silence(last, next);
      longest = silence.days() > longest.days() ? silence : longest;
      last = next;
    }
    return longest;
  }
}
