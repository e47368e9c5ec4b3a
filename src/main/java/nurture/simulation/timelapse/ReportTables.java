package nurture.simulation.timelapse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import nurture.event.Stage;
import nurture.event.Tone;
import nurture.event.Via;
import nurture.simulation.timelapse.TimeLapseReport.RuleCount;
import nurture.simulation.timelapse.TimeLapseReport.TemplateCount;

/** The tables of one report, or of two side by side and what the second, the new one, has more. */
public final class ReportTables {

  private static final String NOTHING = "–";
  private static final List<String> SIDES = List.of("before", "after");

  /** One thing that is counted. */
  private record Measure<T>(String name, ToLongFunction<T> count) {}

  private final List<TimeLapseReport> reports;

  private ReportTables(List<TimeLapseReport> reports) {
    this.reports = reports;
  }

  /**
   * All of them, those of templates and of rules last.
   *
   * @param reports one, or two to hold side by side
   */
  public static List<ReportTable> of(List<TimeLapseReport> reports) {
    ReportTables reportTables = new ReportTables(reports);
    return List.of(
        reportTables.inAll(),
        reportTables.channels(),
        reportTables.funnel(),
        reportTables.touches(),
        reportTables.unreached(),
        reportTables.templates(),
        reportTables.rules());
  }

  private ReportTable inAll() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(counted("candidates", TimeLapseReport::candidates));
    rows.add(counted("messages", TimeLapseReport::messagesInAll));
    rows.add(number("messages a day", r -> (double) r.messagesInAll() / r.days()));
    rows.add(counted("replies", TimeLapseReport::repliesInAll));
    rows.add(counted("replies, positive", r -> r.replies().getOrDefault(Tone.POSITIVE, 0L)));
    rows.add(counted("approached", TimeLapseReport::approached));
    rows.add(share("of them replied (target 15–25 %)", TimeLapseReport::responseRate));
    rows.add(share("replied positively (target 8–15 %)", TimeLapseReport::positiveRate));
    rows.add(counted("unsubscribed", r -> sum(r, TemplateCount::unsubscribed)));
    rows.add(counted("complained", r -> sum(r, TemplateCount::complained)));
    rows.add(counted("bounced", r -> sum(r, TemplateCount::bounced)));
    rows.add(counted("evaluations", TimeLapseReport::looks));
    return table("In all", "", "", rows);
  }

  private ReportTable channels() {
    List<List<String>> rows = new ArrayList<>();
    for (Via via : Via.values()) {
      if (reports.stream().anyMatch(r -> r.messages().containsKey(via))) {
        rows.add(counted("messages by " + words(via), r -> total(r.messages().get(via))));
        rows.add(counted("  most on a day", r -> most(r.messages().get(via))));
      }
      if (reports.stream().anyMatch(r -> r.tasks().containsKey(via))) {
        rows.add(counted("tasks by " + words(via), r -> total(r.tasks().get(via))));
        rows.add(counted("  most on a day", r -> most(r.tasks().get(via))));
      }
    }
    return table("Messages and tasks by channel", "", "channel", rows);
  }

  private ReportTable funnel() {
    List<List<String>> rows = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      rows.add(counted(words(stage) + ", first day", r -> r.inStage(stage).get(0)));
      rows.add(counted("  last day", r -> r.inStage(stage).get(r.days() - 1)));
    }
    return table("Funnel", "", "stage", rows);
  }

  private ReportTable touches() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(number("on average", TimeLapseReport::touchesOnAverage));
    rows.add(counted("half of the candidates, at most", r -> r.touchesOf(0.5)));
    rows.add(counted("90 in 100, at most", r -> r.touchesOf(0.9)));
    rows.add(counted("99 in 100, at most", r -> r.touchesOf(0.99)));
    rows.add(counted("the most for one candidate", TimeLapseReport::mostTouches));
    return table("Touches per candidate", "Messages sent and tasks done.", "", rows);
  }

  private ReportTable unreached() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(counted("in all", TimeLapseReport::unreachedInAll));
    SortedSet<String> whys = new TreeSet<>();
    reports.forEach(r -> whys.addAll(r.unreached().keySet()));
    whys.stream()
        .sorted(
            Comparator.<String>comparingLong(
                why -> -reports.get(0).unreached().getOrDefault(why, 0L)))
        .forEach(why -> rows.add(counted(why, r -> r.unreached().getOrDefault(why, 0L))));
    return table("Never reached", "With the most frequent cause.", "why", rows);
  }

  private ReportTable templates() {
    SortedSet<String> names = new TreeSet<>();
    reports.forEach(r -> names.addAll(r.templates().keySet()));
    List<Measure<TemplateCount>> few =
        List.of(
            new Measure<>("sent", TemplateCount::sent),
            new Measure<>("replied", TemplateCount::replied),
            new Measure<>("positive", TemplateCount::positive),
            new Measure<>("unsubscribed", TemplateCount::unsubscribed));
    List<Measure<TemplateCount>> all =
        List.of(
            few.get(0),
            new Measure<>("opened", TemplateCount::opened),
            new Measure<>("clicked", TemplateCount::clicked),
            few.get(1),
            few.get(2),
            new Measure<>("bounced", TemplateCount::bounced),
            few.get(3),
            new Measure<>("complained", TemplateCount::complained),
            new Measure<>("called back", TemplateCount::calledBack));
    return measured(
        "Templates",
        "Messages sent, or tasks done. Called back: the pre-send check stopped it.",
        "template",
        names,
        reports.size() == 1 ? all : few,
        (r, name) -> r.templates().getOrDefault(name, TemplateCount.NONE));
  }

  private ReportTable rules() {
    SortedSet<String> names = new TreeSet<>();
    reports.forEach(r -> names.addAll(r.rules().keySet()));
    List<Measure<RuleCount>> all =
        List.of(
            new Measure<>("messages", RuleCount::messages),
            new Measure<>("tasks", r -> r.tasks() + r.chores()),
            new Measure<>("moves", RuleCount::moves),
            new Measure<>("tags", RuleCount::tags),
            new Measure<>("vetoed", RuleCount::stopped),
            new Measure<>("was vetoed", RuleCount::heldBack));
    List<Measure<RuleCount>> few = List.of(all.get(0), all.get(1), all.get(2), all.get(4));
    String idle =
        reports.size() == 1
            ? " " + reports.get(0).idle().size() + " rules did nothing that is counted here."
            : "";
    return measured(
        "Rules",
        "What each did. Vetoed: opinions of other rules that it vetoed, counted at each evaluation."
            + idle,
        "rule",
        names,
        reports.size() == 1 ? all : few,
        (r, name) -> r.rules().getOrDefault(name, RuleCount.NONE));
  }

  /** What a report says of a name. */
  private interface Found<T> {
    T of(TimeLapseReport timeLapseReport, String name);
  }

  private <T> ReportTable measured(
      String title,
      String note,
      String first,
      SortedSet<String> names,
      List<Measure<T>> measures,
      Found<T> found) {
    List<String> head = new ArrayList<>(List.of(first));
    for (Measure<T> measure : measures) {
      if (reports.size() == 1) {
        head.add(measure.name());
      } else {
        SIDES.forEach(side -> head.add(measure.name() + " " + side));
        head.add("±");
      }
    }
    List<List<String>> rows = new ArrayList<>();
    for (String name : names) {
      List<String> row = new ArrayList<>(List.of(name.isEmpty() ? "(no rule)" : name));
      for (Measure<T> measure : measures) {
        row.addAll(counts(r -> measure.count().applyAsLong(found.of(r, name))));
      }
      rows.add(row);
    }
    return new ReportTable(title, note, head, rows);
  }

  private ReportTable table(String title, String note, String first, List<List<String>> rows) {
    List<String> head = new ArrayList<>(List.of(first));
    if (reports.size() == 1) {
      head.add("count");
    } else {
      head.addAll(SIDES);
      head.add("±");
    }
    return new ReportTable(title, note, head, rows);
  }

  private List<String> counted(String name, ToLongFunction<TimeLapseReport> count) {
    List<String> row = new ArrayList<>(List.of(name));
    row.addAll(counts(count));
    return row;
  }

  private List<String> counts(ToLongFunction<TimeLapseReport> count) {
    List<String> cells = new ArrayList<>();
    reports.forEach(r -> cells.add(shown(count.applyAsLong(r))));
    if (reports.size() > 1) {
      long more = count.applyAsLong(reports.get(1)) - count.applyAsLong(reports.get(0));
      cells.add(more == 0 ? "" : String.format(Locale.ROOT, "%+,d", more));
    }
    return cells;
  }

  private List<String> number(String name, ToDoubleFunction<TimeLapseReport> number) {
    return cells(name, number, value -> String.format(Locale.ROOT, "%,.2f", value));
  }

  private List<String> share(String name, ToDoubleFunction<TimeLapseReport> share) {
    return cells(name, share, value -> String.format(Locale.ROOT, "%.1f %%", 100 * value));
  }

  private List<String> cells(
      String name, ToDoubleFunction<TimeLapseReport> number, Function<Double, String> shown) {
    List<String> row = new ArrayList<>(List.of(name));
    reports.forEach(r -> row.add(shown.apply(number.applyAsDouble(r))));
    if (reports.size() > 1) {
      double more = number.applyAsDouble(reports.get(1)) - number.applyAsDouble(reports.get(0));
      row.add(more == 0 ? "" : (more > 0 ? "+" : "") + shown.apply(more));
    }
    return row;
  }

  static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String shown(long count) {
    return count == 0 ? NOTHING : String.format(Locale.ROOT, "%,d", count);
  }

  private static long sum(TimeLapseReport timeLapseReport, ToLongFunction<TemplateCount> count) {
    return timeLapseReport.templates().values().stream().mapToLong(count).sum();
  }

  private static long total(@org.jspecify.annotations.Nullable List<Long> days) {
    return days == null ? 0 : days.stream().mapToLong(Long::longValue).sum();
  }

  private static long most(@org.jspecify.annotations.Nullable List<Long> days) {
    return days == null ? 0 : days.stream().mapToLong(Long::longValue).max().orElse(0);
  }
}
