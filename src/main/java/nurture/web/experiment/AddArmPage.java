package nurture.web.experiment;

import nurture.experiment.run.Experiment;
import nurture.web.ArmChoices;
import nurture.web.console.PageLinks;

/**
 * Adds an arm to an experiment that runs.
 *
 * @param version the one that is read
 * @param free of 100 candidates, how many are in no arm and not held out
 * @param wrong why it cannot be added; empty for nothing
 * @param unsaved whether it shows what is not kept yet
 */
record AddArmPage(
    String href,
    String action,
    String name,
    int version,
    int free,
    ExperimentFields.ArmRow row,
    String wrong,
    boolean unsaved) {

  static AddArmPage of(Experiment experiment, AddedArm arm, ArmChoices choices, boolean unsaved) {
    String href = PageLinks.experiment(experiment.id());
    return new AddArmPage(
        href,
        href + "/edit",
        experiment.name(),
        experiment.version(),
        experiment.plan().free(),
        ExperimentFields.row(AddedArm.number(experiment), arm.typed(), choices, arm.problems()),
        arm.problems().getOrDefault("arms", ""),
        unsaved);
  }
}
