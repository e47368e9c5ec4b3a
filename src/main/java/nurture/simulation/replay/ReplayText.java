package nurture.simulation.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nurture.simulation.TextTable;
import nurture.simulation.replay.ReplayReport.Balance;
import nurture.simulation.replay.ReplayReport.Both;
import nurture.simulation.replay.ReplayReport.Example;
import nurture.simulation.replay.ReplayReport.Failure;
import nurture.simulation.replay.ReplayReport.Said;
import nurture.simulation.replay.ReplayReport.Totals;
import nurture.simulation.replay.ReplayReport.Touchpoint;
import nurture.simulation.replay.ReplayReport.Version;

/** A replay as text: what changes, in sums, then some candidates by name. */
public final class ReplayText {

  private static final String INDENT = "  ";

  private static final List<String> BALANCE =
      List.of("before", "after", "±", "gained", "lost", "moved away", "moved here", "reworded");
  private static final List<String> BOTH = List.of("before", "after", "±");

  private final ReplayReport report;
  private final int width;
  private final List<String> lines = new ArrayList<>();

  private ReplayText(ReplayReport report, int width) {
    this.report = report;
    this.width = width;
  }

  /**
   * The whole report, without a line break at its end.
   *
   * @param width in characters, or {@link TextTable#UNLIMITED}; nothing is cut
   */
  public static String write(ReplayReport report, int width) {
    return new ReplayText(report, width).text();
  }

  private String text() {
    head();
    kinds();
    balances("By template", "template", report.templates());
    balances("By rule", "rule", report.rules());
    shifts();
    both("Steps through the funnel", "step", stages());
    both("Guards, by the candidates they stopped something for", "guard", report.guards());
    volume();
    failures();
    notReplayable();
    examples();
    return lines.stream()
        .flatMap(line -> TextTable.wrapped(line, width, indent(line)).stream())
        .collect(Collectors.joining("\n"));
  }

  /** Behind the number at the beginning of a line, or a step deeper than the line itself. */
  private static String indent(String line) {
    boolean numbered = line.matches(" +[\\d,]+  .*");
    return numbered
        ? " ".repeat(12)
        : line.substring(0, line.length() - line.stripLeading().length()) + INDENT;
  }

  private void head() {
    Totals totals = report.totals();
    lines.add("Replay " + scope() + "; + means more after the change.");
    lines.add("before: " + report.published());
    lines.add("after:  " + report.draft());
    lines.add("");
    if (!report.complete()) {
      lines.add("Ended early: only some of the candidates are in this report.");
    }
    lines.add(
        "Of %,d candidates, %,d would get something else, %,d differ in other ways, %,d do not differ."
            .formatted(
                totals.compared(),
                totals.noticed(),
                totals.different() - totals.noticed(),
                totals.unchanged()));
    Balance touches = totals.touches();
    lines.add(
        "Touches: %,d before, %,d after (%s); %,d gained, %,d lost, %,d moved, %,d reworded."
            .formatted(
                touches.published(),
                touches.draft(),
                signed(touches.draft() - touches.published()),
                touches.gained(),
                touches.lost(),
                touches.movedFrom(),
                touches.reworded()));
    if (report.scope() instanceof ReplayScope.Period) {
      lines.add(
          "On record for the period: %,d touches; the playbook before gives %,d."
              .formatted(totals.recorded(), touches.published()));
    }
    if (totals.news() > 0) {
      lines.add(
          "%,d of the candidates have events that are not applied yet.".formatted(totals.news()));
    }
    Both unmatched = totals.unmatched();
    if (unmatched.published() + unmatched.draft() > 0) {
      lines.add(
          "Recorded replies to messages that the playbook does not send: %,d before, %,d after."
              .formatted(unmatched.published(), unmatched.draft()));
    }
  }

  private String scope() {
    if (report.scope() instanceof ReplayScope.Period period) {
      return "from " + period.from() + " to " + period.to();
    }
    return "as of " + ((ReplayScope.Moment) report.scope()).at();
  }

  private void kinds() {
    if (!report.kinds().isEmpty()) {
      section("Candidates");
      for (Map.Entry<DifferenceKind, Long> entry : report.kinds().entrySet()) {
        lines.add(row("%,d".formatted(entry.getValue()), entry.getKey().words()));
      }
    }
  }

  private void balances(String title, String first, Map<String, Balance> balances) {
    List<List<String>> rows = new ArrayList<>();
    balances.forEach(
        (name, b) -> {
          if (b.changed()) {
            rows.add(
                List.of(
                    name,
                    count(b.published()),
                    count(b.draft()),
                    signed(b.draft() - b.published()),
                    count(b.gained()),
                    count(b.lost()),
                    count(b.movedFrom()),
                    count(b.movedTo()),
                    count(b.reworded())));
          }
        });
    table(title, first, BALANCE, rows);
  }

  private void table(String title, String first, List<String> heads, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      section(title);
      List<String> head = new ArrayList<>(List.of(first));
      head.addAll(heads);
      lines.addAll(TextTable.lines(head, rows, heads.size(), width));
    }
  }

  private void shifts() {
    if (!report.shifts().isEmpty()) {
      section("Moved");
      report
          .shifts()
          .forEach(
              (shift, count) ->
                  lines.add(
                      row(
                          "%,d".formatted(count),
                          shift.from().equals(shift.to())
                              ? words(shift.from()) + ", on another day"
                              : words(shift.from()) + " → " + words(shift.to()))));
    }
  }

  private Map<String, Both> stages() {
    Map<String, Both> stages = new TreeMap<>();
    report
        .stages()
        .forEach((step, both) -> stages.put(words(step.from()) + " → " + words(step.to()), both));
    return stages;
  }

  private void both(String title, String first, Map<String, Both> counts) {
    List<List<String>> rows = new ArrayList<>();
    counts.forEach(
        (name, both) -> {
          if (both.difference() != 0) {
            rows.add(row(name, both));
          }
        });
    table(title, first, BOTH, rows);
  }

  private void volume() {
    List<List<String>> rows = new ArrayList<>();
    report
        .volume()
        .forEach((slot, both) -> rows.add(row(slot.day() + " " + words(slot.via()), both)));
    table("Touches by day and channel", "day", BOTH, rows);
  }

  private static List<String> row(String name, Both both) {
    return List.of(name, count(both.published()), count(both.draft()), signed(both.difference()));
  }

  private static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private static String signed(long difference) {
    return difference == 0 ? "0" : String.format(Locale.ROOT, "%+,d", difference);
  }

  private void failures() {
    if (!report.failures().isEmpty()) {
      section("Evaluation failed; not compared");
      for (Failure failure : report.failures()) {
        lines.add(
            row(
                "%,d".formatted(failure.candidates()),
                (failure.version() == Version.DRAFT ? "after: " : "before: ")
                    + failure.reason()
                    + " (for example: "
                    + failure.example()
                    + ")"));
      }
    }
  }

  private void notReplayable() {
    if (!report.notReplayable().isEmpty()) {
      section("Cannot be replayed");
      report.notReplayable().forEach((why, count) -> lines.add(row("%,d".formatted(count), why)));
    }
  }

  private void examples() {
    for (Example example : report.examples()) {
      section(
          example.ref()
              + ": "
              + String.join(", ", example.kinds().stream().map(DifferenceKind::words).toList()));
      said("before", example.published());
      said("after", example.draft());
    }
  }

  private void said(String version, Optional<Said> said) {
    if (said.isEmpty()) {
      lines.add(INDENT + version + ": nothing is sent");
      return;
    }
    lines.add(INDENT + version + ", " + said.get().at() + ":");
    said.get().sentences().forEach(sentence -> lines.add(INDENT + INDENT + sentence));
  }

  private void section(String title) {
    lines.add("");
    lines.add(title);
  }

  private static String row(String number, String what) {
    return INDENT + "%8s  %s".formatted(number, what);
  }

  private static String words(Touchpoint touchpoint) {
    return touchpoint.template() + " by " + words(touchpoint.via());
  }

  private static String words(Enum<?> value) {
    return Objects.requireNonNull(value).name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
