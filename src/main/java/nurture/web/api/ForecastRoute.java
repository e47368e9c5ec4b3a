package nurture.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.List;
import nurture.insight.CandidateReader;
import nurture.journey.CandidateQueue;
import nurture.json.JsonMappers;
import nurture.rules.whynot.Explanations;
import nurture.simulation.Forecast;
import nurture.simulation.ForecastStep;
import nurture.web.JsonAnswers;

/** What will happen to a candidate next, and when, if nothing else does. */
public final class ForecastRoute {

  private static final int COMING = 20;
  private static final int MOST_COMING = 200;

  private final ForecastReading reading;
  private final Explanations explanations;
  private final InstantSource clock;

  public ForecastRoute(
      CandidateQueue candidateQueue,
      CandidateReader candidateReader,
      Explanations explanations,
      InstantSource clock) {
    this.reading = new ForecastReading(candidateQueue, candidateReader);
    this.explanations = explanations;
    this.clock = clock;
  }

  public void mount(Router router) {
    router.get("/api/candidates/:ref/forecast").handler(this::read);
  }

  private void read(RoutingContext context) {
    String ref = context.pathParam("ref");
    reading
        .read(
            context.vertx(),
            ref,
            clock.instant(),
            seen ->
                QueryParameters.book(
                    context, explanations, () -> explanations.of(seen.id(), seen.armVersion())),
            () ->
                QueryParameters.number(context, "days", WhyNotRoutes.DAYS, WhyNotRoutes.MOST_DAYS),
            () -> QueryParameters.number(context, "limit", COMING, MOST_COMING))
        .map(found -> written(ref, found.orElseThrow(() -> WhyNotRoutes.unknown("candidate", ref))))
        .onSuccess(node -> JsonAnswers.json(context, 200, node))
        .onFailure(e -> WhyNotRoutes.failed(context, e));
  }

  private static ObjectNode written(String ref, CandidateForecast found) {
    Forecast forecast = found.forecast();
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("candidate", ref)
            .put("from", forecast.from().toString())
            .put("until", forecast.until().toString())
            .put("playbook", found.playbook())
            .put("more", forecast.cut());
    ArrayNode coming = node.putArray("coming");
    forecast.coming().forEach(each -> coming.add(coming(each)));
    node.set("waitsForAPerson", waits(found.waits()));
    return node;
  }

  private static ArrayNode waits(List<CandidateForecast.Waits> all) {
    ArrayNode list = JsonMappers.OWN.createArrayNode();
    for (CandidateForecast.Waits each : all) {
      ObjectNode node = list.addObject().put("kind", each.kind()).put("what", each.what());
      each.message().ifPresent(id -> node.put("message", id));
      each.since().ifPresent(at -> node.put("since", at.toString()));
    }
    return list;
  }

  private static ObjectNode coming(ForecastStep forecastStep) {
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("at", forecastStep.at().toString())
            .put("kind", CandidateRoutes.lower(forecastStep.kind()))
            .put("what", forecastStep.what());
    forecastStep.via().ifPresent(via -> node.put("via", CandidateRoutes.lower(via)));
    if (!forecastStep.topic().isEmpty()) {
      node.put("topic", forecastStep.topic());
    }
    if (!forecastStep.rule().isEmpty()) {
      node.put("rule", forecastStep.rule());
    }
    return node.put("reason", forecastStep.reason());
  }
}
