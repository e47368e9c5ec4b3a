package nurture.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.function.Consumer;
import nurture.access.Permission;
import nurture.campaign.Campaign;
import nurture.campaign.CandidateOutcome;
import nurture.campaign.RehearsalReport;
import nurture.json.JsonMappers;
import nurture.web.CampaignRuns;
import nurture.web.CampaignTools;

/** Rehearsals of a campaign: begun with progress as lines of JSON, and the newest one read. */
public final class CampaignRehearsalRoutes {

  private static final String PATH = "/api/campaigns/:id/rehearsals";

  private final CampaignTools tools;
  private final CampaignRunLines<RehearsalReport> lines;

  public CampaignRehearsalRoutes(CampaignTools tools) {
    this.tools = tools;
    this.lines = new CampaignRunLines<>(tools.rehearsals(), "A rehearsal");
  }

  public void mount(Router router) {
    router.post(PATH).handler(this::begin);
    router.get(PATH).handler(this::list);
  }

  private void begin(RoutingContext context) {
    if (PlaybookAnswers.may(context, Permission.EDIT)) {
      known(
          context,
          campaign ->
              lines.begin(
                  context,
                  campaign,
                  report -> {
                    ObjectNode last = JsonMappers.OWN.createObjectNode();
                    last.set("rehearsal", written(report));
                    return Future.succeededFuture(last);
                  }));
    }
  }

  private void list(RoutingContext context) {
    known(
        context,
        campaign -> {
          ArrayNode list = JsonMappers.OWN.createArrayNode();
          tools.rehearsals().of(campaign.id()).ifPresent(run -> list.add(written(run)));
          PlaybookAnswers.list(context, "rehearsals", list);
        });
  }

  private void known(RoutingContext context, Consumer<Campaign> then) {
    PathSubject.known(context, "campaign", tools.campaigns().store()::find, then);
  }

  private static ObjectNode written(CampaignRuns.Run<RehearsalReport> run) {
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("by", run.by())
            .put("began", run.began().toString())
            .put("state", !run.isOver() ? "running" : run.report().isPresent() ? "done" : "failed");
    node.putObject("progress").put("done", run.done()).put("total", run.total());
    run.report().ifPresent(report -> node.set("rehearsal", written(report)));
    if (!run.problem().isEmpty()) {
      node.put("failed", run.problem());
    }
    return node;
  }

  private static ObjectNode written(RehearsalReport report) {
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("at", report.from().toString())
            .put("version", report.version())
            .put("segment", report.audience())
            .put("people", report.people());
    ObjectNode outcomes = node.putObject("outcomes");
    for (CandidateOutcome outcome : CandidateOutcome.values()) {
      outcomes.put(outcome.word(), report.outcomes().getOrDefault(outcome, 0L));
    }
    report.finished().ifPresent(day -> node.put("finished", day.toString()));
    report
        .busiest()
        .ifPresent(
            day ->
                node.putObject("busiest").put("on", day.on().toString()).put("sent", day.sent()));
    report
        .overload()
        .ifPresent(
            over ->
                node.putObject("overload")
                    .put("on", over.on().toString())
                    .put("owner", over.owner())
                    .put("load", over.load()));
    ArrayNode days = node.putArray("days");
    for (RehearsalReport.Day day : report.days()) {
      days.addObject()
          .put("on", day.on().toString())
          .put("sent", day.sent())
          .put("replied", day.replied())
          .put("tasks", day.tasks());
    }
    return node;
  }
}
