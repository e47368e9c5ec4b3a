package nurture.web.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nurture.simulation.replay.DifferenceKind;
import nurture.simulation.replay.ReplayReport;
import nurture.simulation.replay.ReplayReport.Balance;
import nurture.simulation.replay.ReplayReport.Totals;
import nurture.simulation.replay.ReplayReport.Touchpoint;
import nurture.simulation.replay.ReplayReport.Version;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;

/**
 * What a replay found, in sums; each number leads to its rows.
 *
 * @param before how the version before is named
 * @param complete whether all candidates were compared
 * @param cut whether there are more rows than were kept
 * @param news candidates with events that are not applied yet
 * @param recorded touches on record for a period; 0 at a moment
 * @param failures what could not be compared, in sentences
 */
record ReplayPage(
    RunHead head,
    String before,
    boolean complete,
    boolean cut,
    List<Figure> people,
    List<Figure> touches,
    List<Figure> kinds,
    List<BalanceRow> templates,
    List<BalanceRow> rules,
    List<Figure> shifts,
    long news,
    long recorded,
    List<Trouble> failures) {

  /** A number and where its rows are. */
  record Figure(String label, long count, String href) {}

  /** A number in a table. */
  record Cell(String label, long count, String href) {}

  /** Touches of one template or rule. */
  record BalanceRow(String name, String href, List<Cell> cells) {}

  /**
   * Something that kept candidates from being compared.
   *
   * @param href one of them; empty where none is named
   */
  record Trouble(long count, String what, String example, String href) {}

  static ReplayPage of(
      RunHead head, TrialResult.Replayed replayed, UnaryOperator<String> ruleHref) {
    ReplayReport report = replayed.report();
    Totals totals = report.totals();
    String run = head.href();
    List<Figure> kinds = new ArrayList<>();
    report
        .kinds()
        .forEach(
            (kind, count) ->
                kinds.add(
                    new Figure(
                        DisplayWords.capital(kind.words()), count, people(run, word(kind)))));
    List<Figure> shifts = new ArrayList<>();
    report
        .shifts()
        .forEach(
            (shift, count) ->
                shifts.add(
                    new Figure(
                        shift.from().equals(shift.to())
                            ? words(shift.from()) + ", on another day"
                            : words(shift.from()) + " → " + words(shift.to()),
                        count,
                        TouchFilter.ALL.shifted(shift.from(), shift.to()).href(run))));
    return new ReplayPage(
        head,
        report.published().toString(),
        report.complete(),
        replayed.rows().cut(),
        List.of(
            new Figure("compared", totals.compared(), people(run, "all")),
            new Figure("get something else", totals.noticed(), people(run, "noticed")),
            new Figure(
                "differ in other ways",
                totals.different() - totals.noticed(),
                people(run, "unnoticed")),
            new Figure("do not differ", totals.unchanged(), people(run, "same"))),
        touches(run, totals.touches()),
        kinds,
        rows(report.templates(), run, TouchFilter.ALL::ofTemplate, "moved", name -> ""),
        rows(report.rules(), run, TouchFilter.ALL::ofRule, "replaced", ruleHref),
        shifts,
        totals.news(),
        totals.recorded(),
        failures(report));
  }

  private static List<Figure> touches(String run, Balance touches) {
    return List.of(
        new Figure("before", touches.published(), TouchFilter.ALL.on("before").href(run)),
        new Figure("after", touches.draft(), TouchFilter.ALL.on("after").href(run)),
        new Figure("gained", touches.gained(), TouchFilter.kind("gained").href(run)),
        new Figure("lost", touches.lost(), TouchFilter.kind("lost").href(run)),
        new Figure("moved", touches.movedFrom(), TouchFilter.kind("moved").href(run)),
        new Figure("reworded", touches.reworded(), TouchFilter.kind("words").href(run)));
  }

  /** A filter of one template or rule. */
  private interface Narrowed {
    TouchFilter to(String name);
  }

  private static List<BalanceRow> rows(
      Map<String, Balance> balances,
      String run,
      Narrowed narrowed,
      String moved,
      UnaryOperator<String> href) {
    List<BalanceRow> rows = new ArrayList<>();
    balances.forEach(
        (name, balance) -> {
          if (balance.changed()) {
            TouchFilter filter = narrowed.to(name);
            rows.add(
                new BalanceRow(
                    name,
                    href.apply(name),
                    List.of(
                        cell("before", balance.published(), filter, "all", "before", run),
                        cell("after", balance.draft(), filter, "all", "after", run),
                        cell("gained", balance.gained(), filter, "gained", "after", run),
                        cell("lost", balance.lost(), filter, "lost", "before", run),
                        cell("moved away", balance.movedFrom(), filter, moved, "before", run),
                        cell("moved here", balance.movedTo(), filter, moved, "after", run),
                        cell("reworded", balance.reworded(), filter, "words", "", run))));
          }
        });
    return rows;
  }

  private static Cell cell(
      String label, long count, TouchFilter filter, String kind, String side, String run) {
    return new Cell(
        label,
        count,
        TouchFilter.kind(kind)
            .on(side)
            .ofRule(filter.rule())
            .ofTemplate(filter.template())
            .href(run));
  }

  private static List<Trouble> failures(ReplayReport report) {
    List<Trouble> failures = new ArrayList<>();
    report
        .failures()
        .forEach(
            failure ->
                failures.add(
                    new Trouble(
                        failure.candidates(),
                        "evaluation failed "
                            + (failure.version() == Version.DRAFT ? "after" : "before")
                            + " the change: "
                            + failure.reason(),
                        failure.example(),
                        PageLinks.candidate(failure.example()))));
    report.notReplayable().forEach((why, count) -> failures.add(new Trouble(count, why, "", "")));
    return failures;
  }

  static String people(String run, String difference) {
    return run + "/people?difference=" + difference;
  }

  static String word(DifferenceKind kind) {
    return DisplayWords.slug(kind.name());
  }

  private static String words(Touchpoint touchpoint) {
    return touchpoint.template() + " by " + DisplayWords.channel(touchpoint.via().name());
  }
}
