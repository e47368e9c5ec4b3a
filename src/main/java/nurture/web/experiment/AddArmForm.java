package nurture.web.experiment;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.access.Permission;
import nurture.experiment.run.Experiment;
import nurture.experiment.run.RefusedExperiment;
import nurture.web.console.FormFields;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageUser;

/** Adds arms to experiments that run. */
final class AddArmForm {

  private final ExperimentTools tools;
  private final FormNotices notices;

  AddArmForm(ExperimentTools tools, FormNotices notices) {
    this.tools = tools;
    this.notices = notices;
  }

  /** The form of an arm that is to be added. */
  Future<PageAnswer> form(
      RoutingContext ctx, Experiment experiment, AddedArm arm, boolean unsaved, int status) {
    if (!PageUser.member(ctx).may(Permission.PUBLISH)) {
      return Future.succeededFuture(
          told(experiment.id(), "It runs. Adding an arm takes the permission publish."));
    }
    return Future.succeededFuture(
        experiment.plan().takesArms()
            ? new PageAnswer.View(
                status,
                "experiment-arm",
                "Add an arm to " + experiment.name(),
                ExperimentPages.SECTION,
                AddArmPage.of(experiment, arm, tools.choices(), unsaved))
            : told(
                experiment.id(),
                "It runs, and cannot be changed any more: no arm can be added to those it has."));
  }

  /** Adds an arm to one that runs. */
  Future<PageAnswer> add(RoutingContext ctx, Experiment experiment) {
    AddedArm typed = AddedArm.typed(ctx, experiment);
    return tools
        .campaigns()
        .campaigns()
        .store()
        .all()
        .compose(
            all ->
                tools
                    .choices()
                    .checked(
                        List.of(typed.arm(experiment)),
                        ExperimentTools.template(all, Optional.of(experiment.campaign()))
                            .orElse("")))
        .map(found -> typed.checked(experiment, tools.choices().templates(), found.get(0)))
        .compose(
            checked ->
                checked.problems().isEmpty()
                    ? added(ctx, experiment, checked)
                    : form(ctx, experiment, checked, true, FormFields.again(ctx, 400)));
  }

  private Future<PageAnswer> added(RoutingContext ctx, Experiment experiment, AddedArm arm) {
    if (!PageUser.member(ctx).may(Permission.PUBLISH)) {
      return form(ctx, experiment, arm, true, 200);
    }
    return tools
        .experiments()
        .grow(experiment, arm.plan(experiment), arm.version(), PageUser.name(ctx))
        .map(
            grown ->
                told(
                    experiment.id(),
                    "The arm %s is added. Candidates whose first turn comes from now on are in it."
                        .formatted(arm.typed().name())))
        .recover(
            failure ->
                failure instanceof RefusedExperiment
                    ? form(
                        ctx,
                        experiment,
                        arm.refused(experiment, String.valueOf(failure.getMessage())),
                        true,
                        FormFields.again(ctx, 409))
                    : Future.failedFuture(failure));
  }

  private PageAnswer told(UUID id, String says) {
    return new PageAnswer.Elsewhere(notices.on(PageLinks.experiment(id), says));
  }
}
