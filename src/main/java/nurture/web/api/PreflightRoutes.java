package nurture.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import nurture.access.Permission;
import nurture.json.JsonMappers;
import nurture.preflight.PreflightFinding;
import nurture.preflight.PreflightReport;
import nurture.web.JsonAnswers;
import nurture.web.PreflightTools;

/** {@code /api/preflight}: whether receivers will believe our mails. */
public final class PreflightRoutes {

  private final PreflightTools tools;

  public PreflightRoutes(PreflightTools tools) {
    this.tools = tools;
  }

  public void mount(Router router) {
    router.get("/api/preflight").handler(context -> answer(context, tools.lastOrRun()));
    router.post("/api/preflight").handler(this::run);
  }

  private void run(RoutingContext context) {
    if (PlaybookAnswers.may(context, Permission.EDIT)) {
      answer(context, tools.run().get());
    }
  }

  private void answer(RoutingContext context, Future<PreflightReport> report) {
    report.onSuccess(found -> JsonAnswers.json(context, 200, json(found))).onFailure(context::fail);
  }

  private ObjectNode json(PreflightReport report) {
    ObjectNode json =
        JsonMappers.OWN
            .createObjectNode()
            .put("at", report.at().toString())
            .put("verdict", report.verdict().word())
            .put("required", tools.required())
            .put("waiting", tools.waiting().get());
    ArrayNode domains = json.putArray("domains");
    report
        .domains()
        .forEach(
            domain ->
                domains
                    .addObject()
                    .put("domain", domain.domain())
                    .set("findings", findings(domain.findings())));
    json.set("server", findings(report.server()));
    return json;
  }

  private static ArrayNode findings(List<PreflightFinding> findings) {
    ArrayNode list = JsonMappers.OWN.createArrayNode();
    for (PreflightFinding finding : findings) {
      ObjectNode one =
          list.addObject()
              .put("check", finding.check())
              .put("status", finding.status().word())
              .put("sentence", finding.sentence());
      finding
          .publish()
          .ifPresent(
              entry ->
                  one.putObject("publish")
                      .put("name", entry.name())
                      .put("type", entry.type())
                      .put("text", entry.text()));
      ArrayNode meets = one.putArray("meets");
      finding.meets().forEach(meets::add);
    }
    return list;
  }
}
