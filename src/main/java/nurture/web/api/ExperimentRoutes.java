package nurture.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import nurture.access.Permission;
import nurture.experiment.run.Experiment;
import nurture.experiment.run.ExperimentState;
import nurture.experiment.run.ExperimentStore;
import nurture.experiment.run.Experiments;
import nurture.experiment.run.RefusedExperiment;
import nurture.json.JsonMappers;
import nurture.json.RefusalException;
import nurture.web.ArmChoices;
import nurture.web.CampaignTools;
import nurture.web.JsonAnswers;
import nurture.web.KeyAuthentication;
import nurture.web.Problem;
import nurture.web.ProblemType;

/** Experiments: written, started, stopped, and what their outcomes say. */
public final class ExperimentRoutes {

  private static final int MOST = 1_000;

  private final Experiments experiments;
  private final CampaignTools campaigns;
  private final ArmChoices choices;

  public ExperimentRoutes(Experiments experiments, CampaignTools campaigns, ArmChoices choices) {
    this.experiments = experiments;
    this.campaigns = campaigns;
    this.choices = choices;
  }

  public void mount(Router router) {
    router.get("/api/experiments").handler(this::list);
    router.post("/api/experiments").handler(this::make);
    router.get("/api/experiments/:id").handler(this::read);
    router.put("/api/experiments/:id").handler(this::change);
    router.post("/api/experiments/:id/start").handler(moving(Experiments::start));
    router.post("/api/experiments/:id/stop").handler(this::stop);
    router.get("/api/experiments/:id/candidates").handler(this::candidates);
  }

  private void list(RoutingContext context) {
    experiments
        .store()
        .all()
        .onSuccess(
            all -> {
              ArrayNode list = JsonMappers.OWN.createArrayNode();
              all.forEach(experiment -> list.add(ExperimentForm.written(experiment)));
              PlaybookAnswers.list(context, "experiments", list);
            })
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private void make(RoutingContext context) {
    keep(context, UUID.randomUUID(), Optional.empty());
  }

  private void change(RoutingContext context) {
    known(context, old -> keep(context, old.id(), Optional.of(old)));
  }

  private void keep(RoutingContext context, UUID id, Optional<Experiment> old) {
    if (!PlaybookAnswers.may(context, Permission.EDIT)) {
      return;
    }
    Experiment experiment;
    try {
      experiment =
          ExperimentForm.of(context)
              .experiment(
                  id,
                  old,
                  choices.templates(),
                  KeyAuthentication.caller(context).name(),
                  campaigns.clock().instant());
    } catch (RefusalException e) {
      Problem.refused(e).answer(context);
      return;
    }
    campaigns
        .campaigns()
        .store()
        .find(experiment.campaign())
        .compose(
            campaign ->
                campaign.isPresent()
                    ? choices.checked(
                        experiment.plan().arms(), campaign.get().plan().first().template())
                    : Future.succeededFuture(List.of()))
        .onSuccess(
            checked ->
                ExperimentForm.refusal(checked)
                    .ifPresentOrElse(
                        refusal -> Problem.refused(refusal).answer(context),
                        () -> {
                          if (old.isPresent() && old.get().state() == ExperimentState.RUNNING) {
                            grow(context, old.get(), experiment);
                          } else {
                            keep(context, experiment);
                          }
                        }))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private void keep(RoutingContext context, Experiment experiment) {
    experiments
        .store()
        .keep(experiment)
        .compose(
            kept ->
                experiments
                    .needed(experiment.plan())
                    .onSuccess(needed -> answer(context, experiment, kept, needed)))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  /** Adds arms to one that runs. */
  private void grow(RoutingContext context, Experiment old, Experiment next) {
    if (!PlaybookAnswers.may(context, Permission.PUBLISH)) {
      return;
    }
    if (!next.name().equals(old.name()) || !next.campaign().equals(old.campaign())) {
      failed(
          context,
          new RefusedExperiment(
              "It runs: its name and its campaign stay. Only arms can be added."));
      return;
    }
    experiments
        .grow(old, next.plan(), next.version() - 1, next.by())
        .onSuccess(grown -> JsonAnswers.json(context, 200, ExperimentForm.written(grown)))
        .onFailure(e -> failed(context, e));
  }

  private static void answer(
      RoutingContext context,
      Experiment experiment,
      ExperimentStore.Kept kept,
      OptionalLong needed) {
    switch (kept) {
      case DONE -> {
        ObjectNode node = ExperimentForm.written(experiment);
        needed.ifPresent(count -> node.put("needed", count));
        JsonAnswers.json(context, experiment.version() == 1 ? 201 : 200, node);
      }
      case NAME_TAKEN ->
          PlaybookAnswers.conflict(
              context,
              ProblemType.NAME_TAKEN,
              "There is an experiment named " + experiment.name() + ". Choose another name.");
      case CAMPAIGN_TAKEN ->
          PlaybookAnswers.conflict(
              context,
              ProblemType.WRONG_STATE,
              "The campaign has an experiment. Change that one, or make another campaign.");
      case NO_CAMPAIGN ->
          Problem.refused(
                  new RefusalException(
                      "campaign", experiment.campaign().toString(), "is the id of no campaign"))
              .answer(context);
      case CHANGED_MEANWHILE ->
          PlaybookAnswers.conflict(
              context,
              ProblemType.OVERTAKEN,
              "Another user changed the experiment, or it has started. Read it again, then send"
                  + " your change with its version.");
    }
  }

  private void read(RoutingContext context) {
    known(
        context,
        experiment ->
            experiments
                .report(experiment)
                .compose(
                    report ->
                        experiments
                            .needed(experiment.plan())
                            .onSuccess(
                                needed -> {
                                  ObjectNode node = ExperimentForm.written(experiment);
                                  needed.ifPresent(count -> node.put("needed", count));
                                  node.set("report", ExperimentForm.written(experiment, report));
                                  JsonAnswers.json(context, 200, node);
                                }))
                .onFailure(e -> JsonAnswers.failure(context, e)));
  }

  private Handler<RoutingContext> moving(Moving moving) {
    return context -> {
      if (PlaybookAnswers.may(context, Permission.PUBLISH)) {
        known(
            context,
            experiment ->
                moving
                    .move(experiments, experiment, KeyAuthentication.caller(context).name())
                    .compose(done -> experiments.store().find(experiment.id()))
                    .onSuccess(
                        now ->
                            now.ifPresent(
                                one -> JsonAnswers.json(context, 200, ExperimentForm.written(one))))
                    .onFailure(e -> failed(context, e)));
      }
    };
  }

  /** Stops it, or one arm of it. */
  private void stop(RoutingContext context) {
    Optional<String> arm;
    try {
      arm = QueryParameters.text(context, "arm");
    } catch (QueryParameters.Refusal refusal) {
      refusal.problem().answer(context);
      return;
    }
    moving(
            (tools, experiment, by) ->
                arm.isPresent()
                    ? tools.stopArm(experiment, arm.get(), by)
                    : tools.stop(experiment, by))
        .handle(context);
  }

  /** One way an experiment goes on. */
  private interface Moving {
    Future<Void> move(Experiments experiments, Experiment experiment, String by);
  }

  private static void failed(RoutingContext context, Throwable failure) {
    if (failure instanceof RefusedExperiment refused) {
      PlaybookAnswers.conflict(
          context, ProblemType.WRONG_STATE, String.valueOf(refused.getMessage()));
    } else {
      JsonAnswers.failure(context, failure);
    }
  }

  private void candidates(RoutingContext context) {
    Optional<String> arm;
    Optional<UUID> behind;
    int limit;
    try {
      arm = QueryParameters.text(context, "arm");
      behind = QueryParameters.text(context, "after").map(SegmentCandidateRoutes::place);
      limit = QueryParameters.number(context, "limit", MOST, MOST);
    } catch (QueryParameters.Refusal refusal) {
      refusal.problem().answer(context);
      return;
    }
    known(
        context,
        experiment ->
            experiments
                .store()
                .candidates(experiment.id(), arm, behind, limit)
                .onSuccess(
                    lines -> {
                      ObjectNode node = JsonMappers.OWN.createObjectNode();
                      ArrayNode list = node.putArray("candidates");
                      lines.forEach(line -> list.add(ExperimentForm.written(line)));
                      if (lines.size() == limit) {
                        node.put("next", lines.get(limit - 1).id().toString());
                      }
                      JsonAnswers.json(context, 200, node);
                    })
                .onFailure(e -> JsonAnswers.failure(context, e)));
  }

  /** The experiment of the path; answers if there is none. */
  private void known(RoutingContext context, Consumer<Experiment> then) {
    PathSubject.known(context, "experiment", experiments.store()::find, then);
  }
}
