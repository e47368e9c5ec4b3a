package nurture.cli.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nurture.simulation.replay.DifferenceKind;
import nurture.simulation.replay.ReplayReport;
import nurture.simulation.replay.ReplayReport.Balance;
import nurture.simulation.replay.ReplayReport.Both;
import nurture.simulation.replay.ReplayReport.Example;
import nurture.simulation.replay.ReplayReport.Failure;
import nurture.simulation.replay.ReplayReport.Said;
import nurture.simulation.replay.ReplayReport.Slot;
import nurture.simulation.replay.ReplayReport.Totals;
import nurture.simulation.replay.ReplayReport.Touchpoint;
import nurture.simulation.replay.ReplayReport.Version;
import nurture.simulation.replay.ReplayScope;

/** A replay for people: what changes first, everything in sums, then some candidates by name. */
public final class ReplayText {

  private static final String INDENT = "  ";

  private final ReplayReport report;
  private final List<String> lines = new ArrayList<>();

  private ReplayText(ReplayReport report) {
    this.report = report;
  }

  /** The whole report, without a line break at its end. */
  public static String write(ReplayReport report) {
    return new ReplayText(report).text();
  }

  private String text() {
    head();
    kinds();
    balances("By template", report.templates());
    balances("By rule", report.rules());
    shifts();
    both("Steps through the funnel", stages());
    both("Guards, by the candidates they stood in the way of", report.guards());
    volume();
    failures();
    notReplayable();
    examples();
    return String.join("\n", lines);
  }

  private void head() {
    Totals totals = report.totals();
    lines.add("Draft " + report.draft() + " beside " + report.published() + ", " + scope() + ".");
    if (!report.complete()) {
      lines.add("Ended early: this is only a part of the candidates.");
    }
    lines.add(
        "Of %,d candidates %,d would get something else, %,d differ in other ways, %,d not at all."
            .formatted(
                totals.compared(),
                totals.noticed(),
                totals.different() - totals.noticed(),
                totals.unchanged()));
    Balance touches = totals.touches();
    lines.add(
        "Touches: %,d instead of %,d; %,d gained, %,d lost, %,d moved."
            .formatted(
                touches.draft(),
                touches.published(),
                touches.gained(),
                touches.lost(),
                touches.movedFrom()));
    if (report.scope() instanceof ReplayScope.Period) {
      lines.add(
          "On record for the period are %,d touches; the published version comes to %,d."
              .formatted(totals.recorded(), touches.published()));
    }
    if (totals.news() > 0) {
      lines.add("%,d of them have news that is not applied yet.".formatted(totals.news()));
    }
    Both unmatched = totals.unmatched();
    if (unmatched.published() + unmatched.draft() > 0) {
      lines.add(
          "Answers without a message: %,d for the published version, %,d for the draft."
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

  private void balances(String title, Map<String, Balance> balances) {
    List<Map.Entry<String, Balance>> changed =
        balances.entrySet().stream().filter(entry -> entry.getValue().changed()).toList();
    if (!changed.isEmpty()) {
      section(title + " (draft, published: gained, lost, moved away, moved here)");
      for (Map.Entry<String, Balance> entry : changed) {
        Balance b = entry.getValue();
        lines.add(
            INDENT
                + "%,8d %,8d: %,7d %,7d %,7d %,7d  %s"
                    .formatted(
                        b.draft(),
                        b.published(),
                        b.gained(),
                        b.lost(),
                        b.movedFrom(),
                        b.movedTo(),
                        entry.getKey()));
      }
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

  private void both(String title, Map<String, Both> counts) {
    List<Map.Entry<String, Both>> changed =
        counts.entrySet().stream().filter(entry -> entry.getValue().difference() != 0).toList();
    if (!changed.isEmpty()) {
      section(title + " (draft, published)");
      changed.forEach(
          entry ->
              lines.add(
                  INDENT
                      + "%,8d %,8d  %s"
                          .formatted(
                              entry.getValue().draft(),
                              entry.getValue().published(),
                              entry.getKey())));
    }
  }

  private void volume() {
    if (report.volume().isEmpty()) {
      return;
    }
    section("Touches by day and channel (draft, published)");
    LocalDate day = LocalDate.MIN;
    for (Map.Entry<Slot, Both> entry : report.volume().entrySet()) {
      Slot slot = entry.getKey();
      lines.add(
          INDENT
              + "%-10s  %-8s %,8d %,8d"
                  .formatted(
                      slot.day().equals(day) ? "" : slot.day(),
                      words(slot.via()),
                      entry.getValue().draft(),
                      entry.getValue().published()));
      day = slot.day();
    }
  }

  private void failures() {
    if (!report.failures().isEmpty()) {
      section("Not decided, and not compared");
      for (Failure failure : report.failures()) {
        lines.add(
            row(
                "%,d".formatted(failure.candidates()),
                (failure.version() == Version.DRAFT ? "draft: " : "published: ")
                    + failure.reason()
                    + " (for one: "
                    + failure.example()
                    + ")"));
      }
    }
  }

  private void notReplayable() {
    if (!report.notReplayable().isEmpty()) {
      section("Not replayable");
      report.notReplayable().forEach((why, count) -> lines.add(row("%,d".formatted(count), why)));
    }
  }

  private void examples() {
    for (Example example : report.examples()) {
      section(
          example.ref()
              + ": "
              + String.join(", ", example.kinds().stream().map(DifferenceKind::words).toList()));
      said("published", example.published());
      said("draft", example.draft());
    }
  }

  private void said(String version, Optional<Said> said) {
    if (said.isEmpty()) {
      lines.add(INDENT + version + ": nothing of note");
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
