package nurture.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nurture.access.Permission;
import nurture.campaign.Campaign;
import nurture.campaign.CampaignBalance;
import nurture.campaign.DryRun;
import nurture.campaign.DryRunReport;
import nurture.campaign.OfferTrials;
import nurture.campaign.TriedMessage;
import nurture.campaign.TriedOffer;
import nurture.json.JsonMappers;
import nurture.web.CampaignTools;

/**
 * Tries a campaign on the candidates of its segment: who would get it, and who not and why. Answers
 * with lines of JSON.
 */
public final class CampaignDryRunRoute implements Handler<RoutingContext> {

  private static final int USUAL = 1_000;

  private final CampaignTools tools;
  private final CampaignRunLines<DryRunReport> lines;

  public CampaignDryRunRoute(CampaignTools tools) {
    this.tools = tools;
    this.lines = new CampaignRunLines<>(tools.dryRuns(), "A dry run");
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
        (Campaign campaign) ->
            lines.begin(context, campaign, report -> last(campaign, report, limit)));
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
      later(line, offer);
    }
    return last;
  }

  private static void later(ObjectNode line, TriedOffer offer) {
    if (offer.later().isEmpty()) {
      return;
    }
    ArrayNode later = line.putArray("later");
    for (TriedMessage message : offer.later()) {
      ObjectNode one =
          later
              .addObject()
              .put("step", message.step())
              .put("outcome", message.outcome().word())
              .put("why", message.why())
              .put("rule", message.rule())
              .put("due", message.due().toString());
      message.until().ifPresent(until -> one.put("until", until.toString()));
    }
  }
}
