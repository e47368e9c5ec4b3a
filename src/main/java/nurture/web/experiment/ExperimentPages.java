package nurture.web.experiment;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.UUID;
import nurture.access.Permission;
import nurture.experiment.run.Experiment;
import nurture.experiment.run.Experiments;
import nurture.experiment.run.RefusedExperiment;
import nurture.web.console.FormFields;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageSet;
import nurture.web.console.PageUser;

/** Lists experiments, says what each has found, writes, starts and stops them. */
public final class ExperimentPages implements PageSet {

  /** Where one is written. */
  static final String NEW = PageLinks.EXPERIMENTS + "/new";

  static final String SECTION = "candidates";

  static final String ONE = PageLinks.EXPERIMENTS + "/:id";

  private final Experiments experiments;
  private final ExperimentTools tools;
  private final OneExperiment one;
  private final FormNotices notices;

  public ExperimentPages(ExperimentTools tools, FormNotices notices) {
    this.experiments = tools.experiments();
    this.tools = tools;
    this.one = new OneExperiment(experiments.store());
    this.notices = notices;
  }

  @Override
  public void mount(PageRouter pages) {
    pages.page(PageLinks.EXPERIMENTS, Permission.READ, this::list);
    new ExperimentFormRoutes(tools, one, notices).mount(pages);
    pages.page(ONE, Permission.READ, this::show);
    pages.page(ONE + "/candidates", Permission.READ, this::candidates);
    pages.form(ONE + "/start", Permission.PUBLISH, this::start);
    pages.form(ONE + "/stop", Permission.PUBLISH, this::stop);
  }

  private Future<PageAnswer> list(RoutingContext ctx) {
    return experiments
        .store()
        .all()
        .map(
            all ->
                PageAnswer.view(
                    "experiments",
                    "Experiments",
                    SECTION,
                    ExperimentsPage.of(all, may(ctx, Permission.EDIT))));
  }

  private Future<PageAnswer> show(RoutingContext ctx) {
    return one.found(
        ctx,
        experiment ->
            experiments
                .report(experiment)
                .compose(
                    report ->
                        experiments
                            .needed(experiment.plan())
                            .map(
                                needed ->
                                    PageAnswer.view(
                                        "experiment",
                                        experiment.name(),
                                        SECTION,
                                        ExperimentPage.of(
                                            experiment,
                                            report,
                                            needed,
                                            may(ctx, Permission.EDIT),
                                            may(ctx, Permission.PUBLISH))))));
  }

  private static boolean may(RoutingContext ctx, Permission permission) {
    return PageUser.member(ctx).may(permission);
  }

  private Future<PageAnswer> candidates(RoutingContext ctx) {
    Optional<String> arm = Optional.of(FormFields.text(ctx, "arm")).filter(text -> !text.isEmpty());
    return one.found(
        ctx,
        experiment ->
            experiments
                .store()
                .candidates(experiment.id(), arm, after(ctx), ArmCandidatesPage.SHOWN)
                .map(
                    lines ->
                        PageAnswer.view(
                            "experiment-candidates",
                            experiment.name(),
                            SECTION,
                            ArmCandidatesPage.of(experiment, arm, lines))));
  }

  private static Optional<UUID> after(RoutingContext ctx) {
    try {
      return Optional.of(FormFields.text(ctx, "after"))
          .filter(text -> !text.isEmpty())
          .map(UUID::fromString);
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  private Future<PageAnswer> start(RoutingContext ctx) {
    return one.found(
        ctx,
        experiment ->
            experiments
                .start(experiment, PageUser.name(ctx))
                .map(done -> told(experiment, "The experiment runs."))
                .recover(failure -> refused(experiment, failure)));
  }

  /** Stops it, or one arm of it. */
  private Future<PageAnswer> stop(RoutingContext ctx) {
    String arm = FormFields.text(ctx, "arm");
    return one.found(
        ctx, experiment -> arm.isEmpty() ? stop(ctx, experiment) : stop(ctx, experiment, arm));
  }

  private Future<PageAnswer> stop(RoutingContext ctx, Experiment experiment, String arm) {
    return experiments
        .stopArm(experiment, arm, PageUser.name(ctx))
        .map(
            done ->
                told(
                    experiment,
                    "The arm %s takes no more candidates. Those it has are counted on."
                        .formatted(arm)))
        .recover(failure -> refused(experiment, failure));
  }

  private Future<PageAnswer> stop(RoutingContext ctx, Experiment experiment) {
    return experiments
        .stop(experiment, PageUser.name(ctx))
        .map(
            done ->
                told(
                    experiment,
                    "The experiment is stopped. Candidates whose turn comes now get the"
                        + " message of the campaign."))
        .recover(failure -> refused(experiment, failure));
  }

  private Future<PageAnswer> refused(Experiment experiment, Throwable failure) {
    return failure instanceof RefusedExperiment
        ? Future.succeededFuture(told(experiment, "Nothing was changed. " + failure.getMessage()))
        : Future.failedFuture(failure);
  }

  private PageAnswer told(Experiment experiment, String says) {
    return new PageAnswer.Elsewhere(notices.on(PageLinks.experiment(experiment.id()), says));
  }
}
