package nurture.web.experiment;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import nurture.experiment.ExperimentArm;
import nurture.experiment.ExperimentReport;
import nurture.experiment.VerdictSentence;
import nurture.experiment.run.Experiment;
import nurture.experiment.run.ExperimentState;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;
import org.jspecify.annotations.Nullable;

/**
 * What an experiment found so far. Times in UTC.
 *
 * @param says the verdict, or before the start how many candidates it needs
 * @param setting the window and the level, in words
 * @param ratio what is wrong with the sizes of the arms; empty where they fit
 * @param stops arms that were stopped, and why
 * @param edits whether the member can change it now
 * @param adds whether the member can add an arm now
 * @param starts whether the member can start it now
 * @param ends whether the member can stop it now
 * @param stoppable the arms that the member can stop now
 */
record ExperimentPage(
    String href,
    String name,
    StatusChip state,
    String says,
    String campaign,
    String campaignHref,
    String setting,
    @Nullable ShownTime since,
    List<Row> rows,
    String ratio,
    List<Stop> stops,
    List<GuardRow> guards,
    boolean edits,
    boolean adds,
    boolean starts,
    boolean ends,
    List<String> stoppable) {

  private static final double[] SCALES = {0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1};
  private static final int LEFT = 4;
  private static final int WIDE = 232;

  /**
   * An arm.
   *
   * @param offers what its candidates get, and when
   * @param rate empty while nothing is counted
   * @param waits messages whose window is not over
   * @param beside the difference from the control; empty for the control
   * @param instead why there is no difference
   */
  record Row(
      String href,
      String arm,
      boolean control,
      boolean stopped,
      String offers,
      String share,
      String rate,
      String counts,
      String waits,
      String interval,
      Bar bar,
      String scale,
      String beside,
      String evidence,
      String instead) {}

  /** An interval with its rate, on a picture of 240 units. */
  record Bar(boolean shown, int low, int high, int at) {}

  /** An arm that was stopped. */
  record Stop(String arm, ShownTime at, String by, String why) {}

  /** A harm of an arm beside the control. */
  record GuardRow(String arm, String measure, String of, String control, String evidence) {}

  static ExperimentPage of(
      Experiment experiment,
      ExperimentReport report,
      OptionalLong needed,
      boolean edits,
      boolean publishes) {
    double scale = scale(report);
    return new ExperimentPage(
        PageLinks.experiment(experiment.id()),
        experiment.name(),
        ExperimentsPage.chip(experiment),
        experiment.state() == ExperimentState.DRAFT
            ? VerdictSentence.needed(experiment.plan(), needed)
            : experiment.says(report),
        experiment.campaignName(),
        PageLinks.campaign(experiment.campaign()),
        setting(experiment),
        experiment.startedAt().map(at -> ShownTime.at(at, ZoneOffset.UTC)).orElse(null),
        report.arms().stream().map(line -> row(experiment, line, scale)).toList(),
        report.ratio().fits()
            ? ""
            : "The sizes of the arms do not fit their weights: messages of one arm are lost more"
                + " often than those of another, so that their rates are of other people. Look for"
                + " failed and held messages before you trust a verdict.",
        experiment.stops().stream()
            .map(
                stop ->
                    new Stop(
                        stop.arm(),
                        ShownTime.at(stop.at(), ZoneOffset.UTC),
                        DisplayWords.author(stop.by()),
                        stop.why()))
            .toList(),
        guards(report),
        edits && experiment.state() == ExperimentState.DRAFT,
        edits
            && publishes
            && experiment.state() == ExperimentState.RUNNING
            && experiment.plan().takesArms(),
        publishes && experiment.state() != ExperimentState.RUNNING,
        publishes && experiment.state() == ExperimentState.RUNNING,
        publishes && experiment.state() == ExperimentState.RUNNING
            ? experiment.plan().compared().stream()
                .filter(arm -> !experiment.stopped(arm) && !arm.equals(ExperimentArm.HOLD_OUT))
                .toList()
            : List.of());
  }

  private static String setting(Experiment experiment) {
    return "replies within %d days count · looks for %s more than about %s · wrong in at most %d of 100"
        .formatted(
            experiment.plan().windowDays(),
            VerdictSentence.points(experiment.plan().lift()),
            VerdictSentence.percent(experiment.plan().baseRate() / 100),
            experiment.plan().alpha());
  }

  /** The narrowest on which each interval has room. */
  private static double scale(ExperimentReport report) {
    double most =
        report.arms().stream()
            .filter(line -> line.counted().replies().counted() > 0)
            .mapToDouble(line -> line.interval().high())
            .max()
            .orElse(1);
    for (double scale : SCALES) {
      if (most <= scale) {
        return scale;
      }
    }
    return 1;
  }

  private static Row row(Experiment experiment, ExperimentReport.Line line, double scale) {
    String arm = line.counted().arm();
    long counted = line.counted().replies().counted();
    long waiting = line.counted().sent() - counted;
    return new Row(
        PageLinks.experiment(experiment.id()) + "/candidates?arm=" + PageLinks.segment(arm),
        arm,
        line.control(),
        experiment.stopped(arm),
        experiment.plan().named(arm).map(ExperimentPage::offers).orElse("no message"),
        line.weight() + "%",
        counted == 0 ? "" : VerdictSentence.percent(line.counted().replies().rate()),
        counted == 0
            ? "none yet"
            : VerdictSentence.number(line.counted().replies().count())
                + " of "
                + VerdictSentence.number(counted),
        waiting == 0
            ? ""
            : "%s more within their window, %s replied"
                .formatted(
                    VerdictSentence.number(waiting),
                    VerdictSentence.number(line.counted().early())),
        counted == 0
            ? ""
            : VerdictSentence.percent(line.interval().low())
                + " to "
                + VerdictSentence.percent(line.interval().high()),
        new Bar(
            counted > 0,
            at(line.interval().low(), scale),
            at(line.interval().high(), scale),
            at(line.counted().replies().rate(), scale)),
        VerdictSentence.percent(scale).replace(".0%", "%"),
        line.comparison()
            .filter(comparison -> counted > 0)
            .map(comparison -> beside(comparison))
            .orElse(""),
        line.comparison()
            .filter(comparison -> counted > 0)
            .map(comparison -> evidence(experiment, comparison))
            .orElse(""),
        line.control()
            ? "is the control"
            : line.comparison().isEmpty() ? "is not judged" : "nothing yet");
  }

  private static String offers(ExperimentArm arm) {
    List<String> words = new ArrayList<>();
    words.add(arm.template().orElse("the message of the campaign"));
    arm.time().ifPresent(time -> words.add("at " + time));
    StringBuilder offers = new StringBuilder(String.join(" ", words));
    new TreeMap<>(arm.subjects())
        .forEach(
            (language, subject) ->
                offers
                    .append(language.isEmpty() ? ", subject “" : ", subject in " + language + " “")
                    .append(subject)
                    .append('”'));
    arm.sender().ifPresent(sender -> offers.append(", from ").append(sender));
    arm.playbook().ifPresent(version -> offers.append(", decided by version ").append(version));
    arm.added()
        .ifPresent(
            at -> offers.append(", added on ").append(at.atZone(ZoneOffset.UTC).toLocalDate()));
    return offers.toString();
  }

  private static String beside(ExperimentReport.Comparison comparison) {
    return "%s to %s points"
        .formatted(signed(comparison.difference().low()), signed(comparison.difference().high()));
  }

  private static String signed(double difference) {
    return String.format(Locale.ENGLISH, "%+.1f", 100 * difference).replace('-', '−');
  }

  private static String evidence(Experiment experiment, ExperimentReport.Comparison comparison) {
    return value(Math.max(comparison.better(), comparison.worse()))
        + " of "
        + Math.round(100.0 / experiment.plan().alpha());
  }

  private static String value(double value) {
    return value >= 1_000 ? "over 1,000" : String.format(Locale.ENGLISH, "%.1f", value);
  }

  private static int at(double rate, double scale) {
    return LEFT + (int) Math.round(Math.min(1, rate / scale) * WIDE);
  }

  private static List<GuardRow> guards(ExperimentReport report) {
    List<GuardRow> rows = new ArrayList<>();
    for (ExperimentReport.Line line : report.arms()) {
      Optional<ExperimentReport.Comparison> comparison = line.comparison();
      if (comparison.isPresent()) {
        for (ExperimentReport.Guard guard : comparison.get().guards()) {
          rows.add(
              new GuardRow(
                  line.counted().arm(),
                  DisplayWords.capital(guard.measure().words()),
                  VerdictSentence.number(guard.count())
                      + " of "
                      + VerdictSentence.number(guard.among()),
                  VerdictSentence.number(guard.controlCount())
                      + " of "
                      + VerdictSentence.number(guard.controlAmong()),
                  value(guard.eValue())));
        }
      }
    }
    return rows;
  }
}
