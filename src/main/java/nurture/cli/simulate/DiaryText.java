package nurture.cli.simulate;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nurture.cli.simulate.Diary.Line;
import nurture.cli.simulate.Diary.Summary;
import nurture.json.JsonMappers;

/** Writes diaries: for people, and for programs. */
public final class DiaryText {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("EEE dd MMM uuuu HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.ENGLISH);
  private static final String INDENT = " ".repeat(2 + 21 + 2 + 7);

  /** Lines of text, with times as the candidate's clock shows them. */
  public static String text(Diary diary) {
    StringBuilder text = new StringBuilder();
    ZoneId zone = diary.zone();
    text.append(diary.title()).append('\n');
    text.append(diary.name())
        .append(", ")
        .append(zone)
        .append(", ")
        .append(months(diary.months()))
        .append(" from ")
        .append(DAY.format(diary.begins().atZone(zone)))
        .append("\n\n");
    for (Line line : diary.lines()) {
      text.append("  %s  %-6s %s%n".formatted(minute(line.at(), zone), line.kind(), line.what()));
      if (!line.because().isEmpty()) {
        text.append(INDENT).append("because ").append(line.because()).append('\n');
      }
    }
    return text.append('\n').append(summary(diary)).toString();
  }

  /** The same as one JSON object. */
  public static String json(Diary diary) {
    return JsonMappers.OWN.valueToTree(diary).toPrettyString();
  }

  private static String summary(Diary diary) {
    Summary summary = diary.summary();
    ZoneId zone = diary.zone();
    StringBuilder text = new StringBuilder();
    text.append(
        "  %s: %s, %s (%d done); in %s at the end.%n"
            .formatted(
                months(diary.months()),
                counted(summary.mails(), "message"),
                counted(summary.tasks(), "task"),
                summary.tasksDone(),
                summary.stage()));
    text.append(
        "  Longest silence: %s, from %s to %s.%n"
            .formatted(
                counted((int) summary.longestSilence().days(), "day"),
                DAY.format(summary.longestSilence().from().atZone(zone)),
                DAY.format(summary.longestSilence().to().atZone(zone))));
    if (!summary.nextLook().isEmpty()) {
      text.append(
          "  Next check: %s, %s.%n"
              .formatted(minute(Instant.parse(summary.nextLook()), zone), summary.nextLookWhy()));
    }
    summary
        .neverHappened()
        .forEach(what -> text.append("  Never happened: ").append(what).append(".\n"));
    return text.toString();
  }

  private static String minute(Instant at, ZoneId zone) {
    return MINUTE.format(at.atZone(zone));
  }

  private static String months(int months) {
    return counted(months, "month");
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private DiaryText() {}
}
