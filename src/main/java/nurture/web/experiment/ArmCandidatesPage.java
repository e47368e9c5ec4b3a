package nurture.web.experiment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nurture.experiment.run.Experiment;
import nurture.experiment.run.ExperimentStore;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import org.jspecify.annotations.Nullable;

/**
 * Candidates of an experiment. Times in UTC.
 *
 * @param arm of which they are; empty for all
 * @param next where the page behind is; empty for none
 */
record ArmCandidatesPage(String href, String name, String arm, List<Row> rows, String next) {

  static final int SHOWN = 100;

  /**
   * A candidate.
   *
   * @param href empty once erased
   * @param sent null while no message left
   * @param replied null without a reply
   */
  record Row(
      String href,
      String name,
      String arm,
      @Nullable ShownTime sent,
      @Nullable ShownTime replied) {}

  static ArmCandidatesPage of(
      Experiment experiment, Optional<String> arm, List<ExperimentStore.Line> lines) {
    String href = PageLinks.experiment(experiment.id());
    return new ArmCandidatesPage(
        href,
        experiment.name(),
        arm.orElse(""),
        lines.stream().map(ArmCandidatesPage::row).toList(),
        lines.size() < SHOWN
            ? ""
            : href
                + "/candidates?after="
                + lines.get(SHOWN - 1).id()
                + arm.map(name -> "&arm=" + PageLinks.segment(name)).orElse(""));
  }

  private static Row row(ExperimentStore.Line line) {
    return new Row(
        line.ref().isEmpty() ? "" : PageLinks.candidate(line.ref(), line.id()),
        line.ref().isEmpty() ? "Erased" : line.name().isEmpty() ? line.ref() : line.name(),
        line.arm(),
        time(line.sent()),
        time(line.replied()));
  }

  private static @Nullable ShownTime time(Optional<Instant> at) {
    return at.map(instant -> ShownTime.at(instant, ZoneOffset.UTC)).orElse(null);
  }
}
