package nurture.web.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nurture.simulation.replay.ComparedTouch;
import nurture.web.console.DisplayWords;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;
import nurture.web.trial.TouchRow.TouchSide;
import org.jspecify.annotations.Nullable;

/**
 * Touches of a replay.
 *
 * @param total of all pages
 * @param next the next page; empty on the last
 * @param clear the list of all that differ
 */
record MailsOfReplayPage(
    RunHead head,
    long total,
    boolean cut,
    TouchFilter filter,
    List<Choice> kinds,
    List<Choice> sorts,
    List<Choice> rules,
    List<Choice> templates,
    List<Row> rows,
    String next,
    String clear) {

  static final int PAGE = 50;

  private static final int MOST_CHOICES = 200;

  /** Something to choose. */
  record Choice(String value, String label, boolean chosen) {}

  /** One touch. */
  record Row(
      String person, String href, StatusChip kind, String before, String after, String rules) {}

  static MailsOfReplayPage of(RunHead head, ReplayRows kept, TouchFilter filter, int after) {
    List<TouchRow> all = kept.touches();
    List<TouchRow> found = filter.of(all);
    int from = 0;
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).number() == after) {
        from = i + 1;
      }
    }
    int to = Math.min(found.size(), from + PAGE);
    List<TouchRow> shown = found.subList(from, to);
    return new MailsOfReplayPage(
        head,
        found.size(),
        kept.cut(),
        filter,
        choices(
            filter.kind(),
            List.of("", "gained", "lost", "moved", "words", "rule", "replaced", "all"),
            MailsOfReplayPage::kindWords),
        choices(
            filter.sort(),
            List.of("", "day", "kind", "rule", "template"),
            sort -> sort.isEmpty() ? "By person" : "By " + sort),
        choices(filter.rule(), names(all, TouchSide::rule), name -> name),
        choices(filter.template(), names(all, TouchSide::template), name -> name),
        shown.stream().map(row -> row(head, filter, row)).toList(),
        to < found.size()
            ? filter.href(head.href()) + "&after=" + shown.get(shown.size() - 1).number()
            : "",
        TouchFilter.kind("").href(head.href()));
  }

  private static Row row(RunHead head, TouchFilter filter, TouchRow row) {
    return new Row(
        row.person(),
        filter.href(head.href(), row.number()),
        chip(row.kind()),
        words(row.before()),
        words(row.after()),
        rules(row));
  }

  static StatusChip chip(ComparedTouch.Kind kind) {
    return switch (kind) {
      case GAINED -> new StatusChip("Gained", "good");
      case LOST -> new StatusChip("Lost", "bad");
      case MOVED -> new StatusChip("Moved", "busy");
      case WORDS -> new StatusChip("Reworded", "busy");
      case RULE -> new StatusChip("Another rule", "quiet");
      case SAME -> new StatusChip("Same", "quiet");
    };
  }

  /** Empty for nothing. */
  static String words(@Nullable TouchSide side) {
    return side == null
        ? ""
        : (side.task() ? "Task " : "")
            + side.template()
            + " by "
            + DisplayWords.channel(side.via().name())
            + ", "
            + ShownTime.on(side.day()).text();
  }

  private static String rules(TouchRow row) {
    String was = row.before() == null ? "" : row.before().rule();
    String is = row.after() == null ? "" : row.after().rule();
    return was.isEmpty() || is.isEmpty() || was.equals(is)
        ? was.isEmpty() ? is : was
        : was + " → " + is;
  }

  private static String kindWords(String kind) {
    return switch (kind) {
      case "" -> "All that differ";
      case "words" -> "The same in other words";
      case "rule" -> "The same by another rule";
      case "replaced" -> "Moved, or by another rule";
      case "all" -> "All, also the same";
      default -> DisplayWords.capital(kind);
    };
  }

  private static List<String> names(List<TouchRow> rows, Function<TouchSide, String> name) {
    TreeSet<String> names = new TreeSet<>();
    for (TouchRow row : rows) {
      Stream.of(row.before() == null ? row.shown() : row.before(), row.shown())
          .map(name)
          .filter(each -> !each.isEmpty())
          .forEach(names::add);
    }
    List<String> all = new ArrayList<>(List.of(""));
    names.stream().limit(MOST_CHOICES).forEach(all::add);
    return all;
  }

  private static List<Choice> choices(
      String chosen, List<String> values, Function<String, String> label) {
    return values.stream()
        .map(value -> new Choice(value, label.apply(value), value.equals(chosen)))
        .toList();
  }
}
