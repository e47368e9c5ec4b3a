package nurture.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import nurture.access.Permission;
import nurture.campaign.Campaign;
import nurture.campaign.CampaignBalance;
import nurture.campaign.DryRun;
import nurture.campaign.DryRunReport;
import nurture.campaign.OfferTrials;
import nurture.campaign.RefusedCampaign;
import nurture.campaign.TriedOffer;
import nurture.json.JsonMappers;
import nurture.segment.UnreadableSegment;
import nurture.web.CampaignRuns;
import nurture.web.CampaignTools;
import nurture.web.KeyAuthentication;
import nurture.web.ProblemType;

/**
 * Tries a campaign on the candidates of its segment, and answers with lines of JSON as {@link
 * LongRuns} does: progress, and in the end what was found. A caller that hangs up ends it.
 */
public final class CampaignDryRunRoute implements Handler<RoutingContext> {

  private static final int USUAL = 1_000;

  private final CampaignTools tools;

  public CampaignDryRunRoute(CampaignTools tools) {
    this.tools = tools;
  }

  @Override
  public void handle(RoutingContext context) {
    if (!PlaybookAnswers.may(context, Permission.EDIT)) {
      return;
    }
    int limit;
    try {
      limit = QueryParameters.number(context, "limit", USUAL, DryRun.MOST);
    } catch (QueryParameters.Refusal refusal) {
      refusal.problem().answer(context);
      return;
    }
    PathSubject.known(
        context,
        "campaign",
        tools.campaigns().store()::find,
        (Campaign campaign) -> begin(context, campaign, limit));
  }

  private void begin(RoutingContext context, Campaign campaign, int limit) {
    if (!DryRun.mayRun(campaign)) {
      PlaybookAnswers.conflict(
          context,
          ProblemType.WRONG_STATE,
          "It is " + campaign.state().word() + ". A dry run is for a campaign that has not begun.");
      return;
    }
    AtomicBoolean gone = new AtomicBoolean();
    HttpServerResponse response = context.response();
    response.closeHandler(closed -> gone.set(true));
    Context loop = context.vertx().getOrCreateContext();
    long began = System.nanoTime();
    Optional<CampaignRuns.Run<DryRunReport>> run =
        tools
            .dryRuns()
            .begin(
                campaign,
                KeyAuthentication.caller(context).name(),
                (done, total) -> {
                  loop.runOnContext(now -> tell(response, done, total, began));
                  return !gone.get();
                });
    if (run.isEmpty()) {
      PlaybookAnswers.conflict(
          context,
          ProblemType.ALREADY_RUNNING,
          "A dry run, a replay or a time-lapse is under way; try again when it has ended.");
      return;
    }
    response.setChunked(true).putHeader("content-type", "application/x-ndjson");
    run.get()
        .ended()
        .compose(report -> last(campaign, report, limit))
        .onSuccess(last -> loop.runOnContext(now -> end(response, last)))
        .onFailure(e -> loop.runOnContext(now -> end(response, failed(e))));
  }

  private static void tell(HttpServerResponse response, long done, long total, long began) {
    if (!response.ended() && !response.closed()) {
      ObjectNode line = JsonMappers.OWN.createObjectNode();
      line.putObject("progress")
          .put("done", done)
          .put("total", total)
          .put("milliseconds", Duration.ofNanos(System.nanoTime() - began).toMillis());
      var unused = response.write(line + "\n");
    }
  }

  private static void end(HttpServerResponse response, ObjectNode last) {
    if (!response.ended() && !response.closed()) {
      var unused = response.end(last + "\n");
    }
  }

  private static ObjectNode failed(Throwable failure) {
    boolean told = failure instanceof RefusedCampaign || failure instanceof UnreadableSegment;
    return JsonMappers.OWN
        .createObjectNode()
        .put("failed", told ? String.valueOf(failure.getMessage()) : "it could not be finished");
  }

  private Future<ObjectNode> last(Campaign campaign, DryRunReport report, int limit) {
    List<TriedOffer> named = report.offers().subList(0, Math.min(limit, report.offers().size()));
    return tools
        .trials()
        .who(named.stream().map(TriedOffer::candidate).toList())
        .map(who -> written(campaign, report, named, who));
  }

  private static ObjectNode written(
      Campaign campaign,
      DryRunReport report,
      List<TriedOffer> named,
      Map<UUID, OfferTrials.Who> who) {
    ObjectNode last = JsonMappers.OWN.createObjectNode();
    CampaignBalance balance = report.balance();
    ObjectNode found =
        last.putObject("dryRun")
            .put("at", report.at().toString())
            .put("version", report.version())
            .put("segment", report.audience());
    found.set("balance", CampaignForm.written(campaign.plan(), balance));
    ArrayNode candidates = found.putArray("candidates");
    for (TriedOffer offer : named) {
      OfferTrials.Who one = who.getOrDefault(offer.candidate(), new OfferTrials.Who("", ""));
      ObjectNode line =
          candidates
              .addObject()
              .put("ref", one.ref())
              .put("name", one.name())
              .put("outcome", offer.outcome().word())
              .put("why", offer.why())
              .put("rule", offer.rule())
              .put("due", offer.due().toString());
      offer.until().ifPresent(until -> line.put("until", until.toString()));
    }
    return last;
  }
}
