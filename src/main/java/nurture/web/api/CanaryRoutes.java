package nurture.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.OptionalLong;
import nurture.playbook.canary.ArmCounts;
import nurture.playbook.canary.CanaryReport;
import nurture.playbook.canary.CanaryWatch;
import nurture.playbook.version.PlaybookNames;
import nurture.web.JsonAnswers;
import nurture.web.Problem;

/** How a version does, or did, as a canary beside the rest. */
public final class CanaryRoutes {

  private final CanaryWatch canaries;

  public CanaryRoutes(CanaryWatch canaries) {
    this.canaries = canaries;
  }

  public void mount(Router router) {
    router.get("/api/playbook/versions/:number/canary").handler(this::canary);
  }

  private void canary(RoutingContext context) {
    String written = context.pathParam("number");
    OptionalLong number = PlaybookNames.number(written);
    if (number.isEmpty()) {
      Problem.notFound("canary", written).answer(context);
      return;
    }
    canaries
        .report(number.getAsLong())
        .onSuccess(
            found ->
                found.ifPresentOrElse(
                    report -> JsonAnswers.json(context, 200, json(report)),
                    () -> Problem.notFound("canary", "version " + written).answer(context)))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private static ObjectNode json(CanaryReport report) {
    ObjectNode node =
        PlaybookJson.object()
            .put("version", report.run().version())
            .put("rest", report.run().rest())
            .put("percent", report.run().last().percent())
            .put("began", report.run().began().toString());
    report.run().end().ifPresent(end -> node.set("ended", PlaybookJson.service(end)));
    node.put("at", report.at().toString())
        .put("state", report.state().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .put("messagesNeeded", report.messagesNeeded())
        .put("worsePercent", report.limits().worsePercent())
        .put("falseAlarmPercent", report.limits().falseAlarmPercent());
    if (report.limits().withdraws()) {
      node.put("withdrawnFrom", report.limits().threshold());
    }
    node.set("canary", arm(report.canary()));
    node.set("others", arm(report.others()));
    ArrayNode measures = node.putArray("measures");
    report.lines().forEach(line -> measures.add(measure(line)));
    return node;
  }

  private static ObjectNode arm(ArmCounts arm) {
    return PlaybookJson.object()
        .put("candidates", arm.candidates())
        .put("messagesTried", arm.tried())
        .put("messagesSent", arm.sent());
  }

  private static ObjectNode measure(CanaryReport.Line line) {
    ObjectNode node =
        PlaybookJson.object()
            .put("measure", line.measure().words())
            .put("per", line.measure().unit())
            .put("guard", line.measure().guard());
    node.set("canary", rate(line.canary()));
    node.set("others", rate(line.others()));
    line.eValue().ifPresent(value -> node.put("eValue", value));
    return node;
  }

  private static ObjectNode rate(CanaryReport.Rate rate) {
    return PlaybookJson.object()
        .put("count", rate.count())
        .put("among", rate.among())
        .put("rate", rate.value())
        .put("low", rate.interval().low())
        .put("high", rate.interval().high());
  }
}
