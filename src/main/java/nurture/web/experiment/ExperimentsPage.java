package nurture.web.experiment;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import nurture.experiment.ExperimentArm;
import nurture.experiment.VerdictSentence;
import nurture.experiment.run.Experiment;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;

/**
 * The experiments there are, the newest first.
 *
 * @param edits whether the member can write one
 */
record ExperimentsPage(List<Row> rows, boolean edits) {

  /**
   * One experiment.
   *
   * @param found which arms were found better or worse; empty while none is
   */
  record Row(
      String href,
      String name,
      StatusChip state,
      String campaign,
      String arms,
      String found,
      String by,
      ShownTime at) {}

  static ExperimentsPage of(List<Experiment> all, boolean edits) {
    return new ExperimentsPage(all.stream().map(ExperimentsPage::row).toList(), edits);
  }

  private static Row row(Experiment experiment) {
    return new Row(
        PageLinks.experiment(experiment.id()),
        experiment.name(),
        chip(experiment),
        experiment.campaignName(),
        experiment.plan().arms().stream().map(ExperimentArm::name).collect(Collectors.joining(", "))
            + (experiment.plan().holdOut() > 0 ? ", " + ExperimentArm.HOLD_OUT : ""),
        experiment.decided().map(ExperimentsPage::found).orElse(""),
        DisplayWords.author(experiment.by()),
        ShownTime.at(experiment.at(), ZoneOffset.UTC));
  }

  private static String found(Experiment.Decided decided) {
    String better = VerdictSentence.names(decided.better(), "better");
    String worse = VerdictSentence.names(decided.worse(), "worse");
    return better.isEmpty() || worse.isEmpty() ? better + worse : better + ", " + worse;
  }

  static StatusChip chip(Experiment experiment) {
    return switch (experiment.state()) {
      case DRAFT -> new StatusChip("Draft", "quiet");
      case RUNNING -> new StatusChip("Running", "busy");
      case STOPPED -> new StatusChip("Stopped", "quiet");
    };
  }
}
