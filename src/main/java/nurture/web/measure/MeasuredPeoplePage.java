package nurture.web.measure;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nurture.insight.MeasureReader;
import nurture.insight.MeasureReader.Counted;
import nurture.insight.MeasureReader.Line;
import nurture.insight.MeasureReader.Period;
import nurture.insight.MeasureReader.Which;
import nurture.insight.MeasureSlice;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import org.jspecify.annotations.Nullable;

/**
 * What a rate counts, the newest first. Times in UTC.
 *
 * @param back the page it was opened from
 * @param says which of those that are counted
 * @param next where the page behind is; empty on the last
 */
record MeasuredPeoplePage(
    String back, String title, String says, String definition, List<Row> rows, String next) {

  static final int MOST = 100;

  /**
   * A message that left.
   *
   * @param href empty once erased
   * @param messageHref its decision; empty once erased
   * @param came the last that came of it; empty for nothing
   */
  record Row(
      String href,
      String name,
      String template,
      String channel,
      String messageHref,
      @Nullable ShownTime left,
      String came,
      @Nullable ShownTime cameAt) {}

  /** One thing that came of a message. */
  private record Came(String says, Optional<Instant> at) {}

  static MeasuredPeoplePage of(Which which, Period period, List<Line> lines) {
    boolean more = lines.size() > MOST;
    List<Line> shown = more ? lines.subList(0, MOST) : lines;
    return new MeasuredPeoplePage(
        MeasurePages.address(which.slice(), period),
        which.measure().title(),
        (which.slice() == MeasureSlice.ALL
                ? ""
                : MeasureWords.title(which.slice())
                    + " "
                    + MeasureWords.value(which.slice(), which.value())
                    + ": ")
            + says(which.counted()),
        which.measure().definition(),
        shown.stream().map(MeasuredPeoplePage::row).toList(),
        more
            ? MeasurePages.people(
                    which.measure(), which.slice(), which.value(), which.counted(), period)
                + "&after="
                + PageLinks.segment(shown.get(MOST - 1).place().toString())
            : "");
  }

  private static String says(Counted counted) {
    return switch (counted) {
      case HITS -> "those that did";
      case MISSES -> "those that did not";
      case AMONG -> "all that are counted";
      case EARLY -> "those with time left";
    };
  }

  private static Row row(MeasureReader.Line line) {
    boolean erased = line.ref().isEmpty();
    String href = erased ? "" : PageLinks.candidate(line.ref(), line.candidate());
    String tail = line.place().tail();
    Came came = came(line);
    return new Row(
        href,
        erased ? "Erased" : line.name().isBlank() ? line.ref() : line.name(),
        line.template(),
        DisplayWords.channel(line.channel().replace('-', '_')),
        erased ? "" : href + "#decision-" + tail.substring(0, tail.indexOf('-')),
        ShownTime.at(line.left(), ZoneOffset.UTC),
        came.says(),
        came.at().map(at -> ShownTime.at(at, ZoneOffset.UTC)).orElse(null));
  }

  private static Came came(Line line) {
    return List.of(
            new Came(
                line.strong()
                    .map(strong -> strong ? "Strong hire" : "Hired, not strong")
                    .orElse(""),
                line.strong().flatMap(strong -> line.hired())),
            new Came("Hired", line.hired()),
            new Came("Offer", line.offer()),
            new Came("Interview", line.interview()),
            new Came("Came to a later stage", line.active()),
            new Came("Positive reply", line.positive()),
            new Came("Reply", line.replied()))
        .stream()
        .filter(came -> came.at().isPresent())
        .findFirst()
        .orElse(new Came("", Optional.empty()));
  }
}
