package nurture.web.experiment;

import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nurture.experiment.ExperimentArm;
import nurture.experiment.ExperimentPlan;
import nurture.experiment.run.Experiment;
import nurture.web.ArmChoices;
import nurture.web.console.FormFields;

/**
 * An arm as it is typed, to be added to an experiment that runs.
 *
 * @param version that of the experiment which was read
 * @param problems what is wrong, by the name of the field
 */
record AddedArm(TypedArm typed, int version, Map<String, String> problems) {

  /** Nothing is typed yet. */
  static final AddedArm EMPTY = new AddedArm(TypedArm.NONE, 0, Map.of());

  AddedArm {
    problems = Map.copyOf(problems);
  }

  /** As a form sends it. */
  static AddedArm typed(RoutingContext ctx, Experiment experiment) {
    return new AddedArm(
        TypedArm.typed(ctx, number(experiment)),
        (int) Math.max(0, FormFields.number(ctx, "version")),
        Map.of());
  }

  /** Which arm of the experiment it becomes, from 1. */
  static int number(Experiment experiment) {
    return experiment.plan().arms().size() + 1;
  }

  ExperimentArm arm(Experiment experiment) {
    return typed.arm(number(experiment));
  }

  /** The plan with it. */
  ExperimentPlan plan(Experiment experiment) {
    List<ExperimentArm> all = new ArrayList<>(experiment.plan().arms());
    all.add(arm(experiment));
    return experiment.plan().with(all);
  }

  /**
   * The same with what is wrong in it.
   *
   * @param says what was found of what the arm says
   */
  AddedArm checked(Experiment experiment, Set<String> templates, ArmChoices.Checked says) {
    Map<String, String> found = new HashMap<>();
    TypedArm.problems(List.of(typed), number(experiment) - 1, templates, found);
    says.fault()
        .ifPresent(
            fault -> found.putIfAbsent(fault.field() + "-" + number(experiment), fault.says()));
    return new AddedArm(typed, version, found);
  }

  /** The same with why it cannot be added. */
  AddedArm refused(Experiment experiment, String why) {
    return new AddedArm(typed, experiment.version(), Map.of("arms", why));
  }
}
