package nurture.web.experiment;

import java.util.List;
import nurture.experiment.run.Experiment;
import nurture.playbook.difference.TextComparison;
import nurture.web.console.DiffLine;
import nurture.web.console.DisplayWords;

/**
 * A save that was late.
 *
 * @param author who saved in between
 * @param lines what differs between theirs and yours
 */
record LateExperiment(String author, int version, List<DiffLine> lines) {

  /**
   * @param yours the name of the campaign that is typed
   */
  static LateExperiment of(Experiment newest, TypedExperiment typed, String yours) {
    return new LateExperiment(
        DisplayWords.author(newest.by()),
        newest.version(),
        DiffLine.of(
            TextComparison.unified(
                "experiment",
                TypedExperiment.of(newest).text(newest.campaignName()),
                typed.text(yours))));
  }
}
