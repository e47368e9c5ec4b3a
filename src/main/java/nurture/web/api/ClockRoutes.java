package nurture.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.json.InputRefusal;
import nurture.json.JsonMappers;
import nurture.segment.ClockForecast;
import nurture.segment.LawfulClock;
import nurture.segment.SegmentReader;
import nurture.web.JsonAnswers;
import nurture.web.Problem;

/** {@code /api/clocks}: which candidates must be told, asked or erased within some days. */
public final class ClockRoutes {

  private static final int DAYS = 30;
  private static final int MOST_DAYS = 365;
  private static final int MOST = 1_000;

  private final ClockForecast forecast;
  private final InstantSource clock;

  public ClockRoutes(ClockForecast forecast, InstantSource clock) {
    this.forecast = forecast;
    this.clock = clock;
  }

  public void mount(Router router) {
    router.get("/api/clocks").handler(this::read);
    router.get("/api/clocks/:clock/candidates").handler(this::candidates);
  }

  private void read(RoutingContext context) {
    int days;
    try {
      days = QueryParameters.number(context, "days", DAYS, MOST_DAYS);
    } catch (QueryParameters.Refusal refusal) {
      refusal.problem().answer(context);
      return;
    }
    forecast
        .told(clock.instant(), days)
        .onSuccess(told -> JsonAnswers.json(context, 200, written(told)))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private void candidates(RoutingContext context) {
    String key = context.pathParam("clock");
    Optional<LawfulClock> asked =
        Arrays.stream(LawfulClock.values()).filter(one -> one.key().equals(key)).findFirst();
    if (asked.isEmpty()) {
      WhyNotRoutes.failed(context, WhyNotRoutes.unknown("clock", key));
      return;
    }
    int days;
    int limit;
    Optional<UUID> after;
    try {
      days = QueryParameters.number(context, "days", DAYS, MOST_DAYS);
      limit = QueryParameters.number(context, "limit", MOST, MOST);
      after = QueryParameters.text(context, "after").map(UUID::fromString);
    } catch (QueryParameters.Refusal refusal) {
      refusal.problem().answer(context);
      return;
    } catch (IllegalArgumentException e) {
      Problem.refused(
              new InputRefusal(
                  "after", context.queryParams().get("after"), "must be `next` of a page"))
          .answer(context);
      return;
    }
    forecast
        .people(asked.get(), clock.instant(), days, after, limit + 1)
        .onSuccess(lines -> JsonAnswers.json(context, 200, written(lines, limit)))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private static ObjectNode written(List<SegmentReader.Line> lines, int limit) {
    ObjectNode node = JsonMappers.OWN.createObjectNode();
    ArrayNode list = node.putArray("candidates");
    lines.stream()
        .limit(limit)
        .forEach(line -> list.addObject().put("ref", line.ref()).put("name", line.name()));
    if (lines.size() > limit) {
      node.put("next", lines.get(limit - 1).id().toString());
    }
    return node;
  }

  private static ObjectNode written(ClockForecast.Told told) {
    ObjectNode node =
        JsonMappers.OWN.createObjectNode().put("days", told.days()).put("candidates", told.all());
    ArrayNode clocks = node.putArray("clocks");
    told.counts()
        .forEach(
            (clock, count) ->
                clocks
                    .addObject()
                    .put("clock", clock.key())
                    .put("candidates", count)
                    .put("words", clock.words()));
    return node;
  }
}
