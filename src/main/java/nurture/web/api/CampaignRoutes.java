package nurture.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nurture.access.Permission;
import nurture.campaign.Campaign;
import nurture.campaign.CampaignCursor;
import nurture.campaign.CampaignStep;
import nurture.campaign.CampaignStore;
import nurture.campaign.Campaigns;
import nurture.campaign.CandidateOutcome;
import nurture.campaign.RefusedCampaign;
import nurture.config.NearestWord;
import nurture.json.JsonMappers;
import nurture.json.RefusalException;
import nurture.web.CampaignTools;
import nurture.web.JsonAnswers;
import nurture.web.KeyAuthentication;
import nurture.web.Problem;
import nurture.web.ProblemType;

/** Campaigns: written, approved, scheduled, paused, and how far they are. */
public final class CampaignRoutes {

  private static final int MOST = 1_000;

  private final CampaignTools tools;
  private final Campaigns campaigns;

  public CampaignRoutes(CampaignTools tools) {
    this.tools = tools;
    this.campaigns = tools.campaigns();
  }

  public void mount(Router router) {
    router.get("/api/campaigns").handler(this::list);
    router.post("/api/campaigns").handler(this::make);
    router.get("/api/campaigns/:id").handler(this::read);
    router.put("/api/campaigns/:id").handler(this::change);
    router.put("/api/campaigns/:id/steps").handler(this::changeSteps);
    router.post("/api/campaigns/:id/approve").handler(this::approve);
    router.post("/api/campaigns/:id/schedule").handler(moving(Campaigns::schedule));
    router.post("/api/campaigns/:id/pause").handler(moving(Campaigns::pause));
    router.post("/api/campaigns/:id/resume").handler(moving(Campaigns::resume));
    router.post("/api/campaigns/:id/cancel").handler(moving(Campaigns::cancel));
    router.get("/api/campaigns/:id/candidates").handler(this::candidates);
    router.post("/api/campaigns/:id/dry-run").handler(new CampaignDryRunRoute(tools));
    new CampaignRehearsalRoutes(tools).mount(router);
  }

  private void list(RoutingContext context) {
    campaigns
        .store()
        .all()
        .onSuccess(
            all -> {
              ArrayNode list = JsonMappers.OWN.createArrayNode();
              all.forEach(campaign -> list.add(CampaignForm.written(campaign)));
              PlaybookAnswers.list(context, "campaigns", list);
            })
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private void make(RoutingContext context) {
    keep(context, UUID.randomUUID(), Optional.empty());
  }

  private void change(RoutingContext context) {
    known(context, old -> keep(context, old.id(), Optional.of(old)));
  }

  private void keep(RoutingContext context, UUID id, Optional<Campaign> old) {
    if (!PlaybookAnswers.may(context, Permission.EDIT)) {
      return;
    }
    Campaign campaign;
    try {
      campaign =
          CampaignForm.of(context)
              .campaign(
                  id,
                  old,
                  tools.templates().get(),
                  KeyAuthentication.caller(context).name(),
                  tools.clock().instant());
    } catch (RefusalException e) {
      Problem.refused(e).answer(context);
      return;
    }
    Optional<String> unreadable = campaigns.anchorProblem(campaign.plan());
    if (unreadable.isPresent()) {
      Problem.refused(new RefusalException("anchor", "", unreadable.get())).answer(context);
      return;
    }
    campaigns
        .store()
        .keep(campaign)
        .onSuccess(kept -> answer(context, campaign, kept))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private static void answer(RoutingContext context, Campaign campaign, CampaignStore.Kept kept) {
    switch (kept) {
      case DONE ->
          JsonAnswers.json(
              context, campaign.version() == 1 ? 201 : 200, CampaignForm.written(campaign));
      case NAME_TAKEN ->
          PlaybookAnswers.conflict(
              context,
              ProblemType.NAME_TAKEN,
              "There is or was a campaign named "
                  + campaign.name()
                  + ". Choose another name: it makes the message be sent once.");
      case NO_SEGMENT ->
          Problem.refused(
                  new RefusalException(
                      "segment", campaign.segment().toString(), "is the id of no segment"))
              .answer(context);
      case CHANGED_MEANWHILE ->
          PlaybookAnswers.conflict(
              context,
              ProblemType.OVERTAKEN,
              "Another user changed the campaign, or it has begun. Read it again, then send your"
                  + " change with its version.");
    }
  }

  private void read(RoutingContext context) {
    known(
        context,
        campaign ->
            campaigns
                .store()
                .balance(campaign.id())
                .onSuccess(
                    balance -> {
                      ObjectNode node = CampaignForm.written(campaign);
                      node.set("balance", CampaignForm.written(campaign.plan(), balance));
                      JsonAnswers.json(context, 200, node);
                    })
                .onFailure(e -> JsonAnswers.failure(context, e)));
  }

  private void changeSteps(RoutingContext context) {
    if (PlaybookAnswers.may(context, Permission.PUBLISH)) {
      known(context, campaign -> changeSteps(context, campaign));
    }
  }

  private void changeSteps(RoutingContext context, Campaign campaign) {
    List<CampaignStep> steps;
    int version;
    boolean trying;
    try {
      trying = QueryParameters.truth(context, "dryRun").orElse(false);
      RequestFields fields = RequestFields.of(context, "steps", "version");
      version = (int) fields.number("version");
      steps =
          new CampaignPlanFields(
                  fields,
                  Optional.of(campaign.plan()),
                  tools.templates().get(),
                  tools.clock().instant())
              .steps();
    } catch (RefusalException e) {
      Problem.refused(e).answer(context);
      return;
    } catch (QueryParameters.Refusal refusal) {
      refusal.problem().answer(context);
      return;
    }
    Future<ObjectNode> answer =
        trying
            ? campaigns.tryChange(campaign, steps, version).map(CampaignForm::written)
            : campaigns
                .changeSteps(campaign, steps, version, KeyAuthentication.caller(context).name())
                .map(CampaignForm::written);
    answer
        .onSuccess(node -> JsonAnswers.json(context, 200, node))
        .onFailure(e -> failed(context, e));
  }

  private void approve(RoutingContext context) {
    if (PlaybookAnswers.may(context, Permission.PUBLISH)) {
      known(
          context,
          campaign ->
              campaigns
                  .approve(campaign, KeyAuthentication.caller(context).name())
                  .onSuccess(
                      approval -> JsonAnswers.json(context, 200, CampaignForm.written(approval)))
                  .onFailure(e -> failed(context, e)));
    }
  }

  private Handler<RoutingContext> moving(Moving moving) {
    return context -> {
      if (PlaybookAnswers.may(context, Permission.PUBLISH)) {
        known(
            context,
            campaign ->
                moving
                    .move(campaigns, campaign, KeyAuthentication.caller(context).name())
                    .compose(done -> campaigns.store().find(campaign.id()))
                    .onSuccess(
                        now ->
                            now.ifPresent(
                                one -> JsonAnswers.json(context, 200, CampaignForm.written(one))))
                    .onFailure(e -> failed(context, e)));
      }
    };
  }

  /** One way a campaign goes on. */
  private interface Moving {
    Future<Void> move(Campaigns campaigns, Campaign campaign, String by);
  }

  private static void failed(RoutingContext context, Throwable failure) {
    if (failure instanceof RefusedCampaign refused) {
      PlaybookAnswers.conflict(
          context, ProblemType.WRONG_STATE, String.valueOf(refused.getMessage()));
    } else {
      SegmentLookup.failed(context, failure);
    }
  }

  private void candidates(RoutingContext context) {
    CampaignStore.Which which;
    Optional<CampaignCursor> behind;
    int limit;
    try {
      which =
          new CampaignStore.Which(
              QueryParameters.text(context, "outcome").map(CampaignRoutes::outcome),
              QueryParameters.text(context, "step"));
      behind = QueryParameters.text(context, "after").map(CampaignRoutes::place);
      limit = QueryParameters.number(context, "limit", MOST, MOST);
    } catch (QueryParameters.Refusal refusal) {
      refusal.problem().answer(context);
      return;
    }
    known(
        context,
        campaign ->
            campaigns
                .store()
                .candidates(campaign.id(), which, behind, limit)
                .onSuccess(
                    lines -> {
                      ObjectNode node = JsonMappers.OWN.createObjectNode();
                      ArrayNode list = node.putArray("candidates");
                      lines.forEach(line -> list.add(CampaignForm.written(line)));
                      if (lines.size() == limit) {
                        node.put("next", lines.get(limit - 1).cursor().toString());
                      }
                      JsonAnswers.json(context, 200, node);
                    })
                .onFailure(e -> JsonAnswers.failure(context, e)));
  }

  private static CandidateOutcome outcome(String written) {
    List<String> words =
        Arrays.stream(CandidateOutcome.values()).map(CandidateOutcome::word).toList();
    if (!words.contains(written)) {
      throw QueryParameters.refused("outcome", written, NearestWord.oneOf(written, words));
    }
    return CandidateOutcome.valueOf(written.toUpperCase(Locale.ROOT));
  }

  private static CampaignCursor place(String written) {
    try {
      return CampaignCursor.of(written);
    } catch (IllegalArgumentException e) {
      throw QueryParameters.refused("after", written, "must be `next` of the page before");
    }
  }

  /** The campaign of the path; answers if there is none. */
  private void known(RoutingContext context, Consumer<Campaign> then) {
    PathSubject.known(context, "campaign", campaigns.store()::find, then);
  }
}
