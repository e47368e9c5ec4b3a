package nurture.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nurture.insight.FunnelStep;
import nurture.insight.MeasureReader;
import nurture.insight.MeasureReader.Counted;
import nurture.insight.MeasureReader.Line;
import nurture.insight.MeasureReader.Period;
import nurture.insight.MeasureReader.Which;
import nurture.insight.MeasureSlice;
import nurture.insight.MeasuredRate;
import nurture.insight.RecruitingMeasure;
import nurture.insight.WeekCursor;
import nurture.json.JsonMappers;
import nurture.web.JsonAnswers;
import nurture.web.Problem;

/** The measures beside their targets, whom they count, and the funnel. */
public final class MeasureRoutes {

  private static final int MOST = 1_000;

  private final MeasureReader measures;
  private final InstantSource clock;

  public MeasureRoutes(MeasureReader measures, InstantSource clock) {
    this.measures = measures;
    this.clock = clock;
  }

  public void mount(Router router) {
    router.get("/api/measures").handler(this::read);
    router.get("/api/measures/:measure/candidates").handler(this::candidates);
    router.get("/api/funnel").handler(this::funnel);
  }

  private void read(RoutingContext context) {
    MeasureSlice slice;
    Period period;
    try {
      slice = slice(context);
      period = period(context);
    } catch (QueryParameters.Refusal refusal) {
      refusal.problem().answer(context);
      return;
    }
    Future<List<MeasuredRate>> rates = measures.rates(slice, period, today());
    Future<Long> waiting = measures.waiting();
    Future.all(rates, waiting)
        .onSuccess(
            both -> {
              ObjectNode node = days(period).put("by", slice.key());
              node.put("waiting", waiting.result());
              ArrayNode list = node.putArray("measures");
              for (RecruitingMeasure measure : RecruitingMeasure.values()) {
                list.add(written(measure, rates.result()));
              }
              JsonAnswers.json(context, 200, node);
            })
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private static ObjectNode written(RecruitingMeasure measure, List<MeasuredRate> all) {
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("measure", measure.key())
            .put("line", measure.line())
            .put("title", measure.title())
            .put("unit", measure.unit())
            .put("definition", measure.definition())
            .put("windowDays", measure.windowDays());
    measure
        .target()
        .ifPresent(
            target -> node.putObject("target").put("low", target.low()).put("high", target.high()));
    ArrayNode rates = node.putArray("rates");
    all.stream()
        .filter(rate -> rate.measure() == measure)
        .sorted(
            Comparator.comparingLong((MeasuredRate rate) -> rate.among() + rate.early())
                .reversed()
                .thenComparing(MeasuredRate::value))
        .forEach(rate -> rates.add(written(rate)));
    return node;
  }

  private static ObjectNode written(MeasuredRate rate) {
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("value", rate.value())
            .put("hits", rate.hits())
            .put("among", rate.among())
            .put("early", rate.early())
            .put("rate", rounded(rate.rate()))
            .put("low", rounded(rate.interval().low()))
            .put("high", rounded(rate.interval().high()))
            .put("standing", rate.standing().key());
    String advice = rate.measure().advice(rate.standing());
    if (!advice.isEmpty()) {
      node.put("advice", advice);
    }
    return node;
  }

  private void candidates(RoutingContext context) {
    String name = String.valueOf(context.pathParam("measure"));
    Optional<RecruitingMeasure> measure = RecruitingMeasure.named(name);
    if (measure.isEmpty()) {
      Problem.notFound("measure", name).answer(context);
      return;
    }
    Which which;
    Period period;
    Optional<WeekCursor> behind;
    int limit;
    try {
      which =
          new Which(
              measure.get(),
              slice(context),
              QueryParameters.text(context, "value").orElse(""),
              QueryParameters.choice(context, "counted", Counted.class).orElse(Counted.AMONG));
      period = period(context);
      behind = QueryParameters.text(context, "after").map(MeasureRoutes::place);
      limit = QueryParameters.number(context, "limit", MOST, MOST);
    } catch (QueryParameters.Refusal refusal) {
      refusal.problem().answer(context);
      return;
    }
    measures
        .lines(which, period, today(), behind, limit)
        .onSuccess(
            lines -> {
              ObjectNode node = JsonMappers.OWN.createObjectNode();
              ArrayNode list = node.putArray("candidates");
              lines.forEach(line -> list.add(written(line)));
              if (lines.size() == limit) {
                node.put("next", lines.get(limit - 1).place().toString());
              }
              JsonAnswers.json(context, 200, node);
            })
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private static ObjectNode written(Line line) {
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("ref", line.ref())
            .put("name", line.name())
            .put("template", line.template())
            .put("channel", line.channel())
            .put("left", line.left().toString());
    put(node, "replied", line.replied());
    put(node, "positive", line.positive());
    put(node, "interview", line.interview());
    put(node, "offer", line.offer());
    put(node, "hired", line.hired());
    line.strong().ifPresent(strong -> node.put("strong", strong));
    put(node, "active", line.active());
    return node;
  }

  private static void put(ObjectNode node, String name, Optional<Instant> at) {
    at.ifPresent(instant -> node.put(name, instant.toString()));
  }

  private void funnel(RoutingContext context) {
    Period period;
    try {
      period = period(context);
    } catch (QueryParameters.Refusal refusal) {
      refusal.problem().answer(context);
      return;
    }
    measures
        .stays(period)
        .onSuccess(
            stays -> {
              ObjectNode node = days(period);
              ArrayNode list = node.putArray("stages");
              FunnelStep.of(stays).forEach(step -> list.add(written(step)));
              JsonAnswers.json(context, 200, node);
            })
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private static ObjectNode written(FunnelStep step) {
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("stage", step.stage().name().toLowerCase(Locale.ROOT))
            .put("entered", step.entered())
            .put("onward", step.onward())
            .put("back", step.back())
            .put("gone", step.gone())
            .put("here", step.here())
            .put("rate", rounded(step.rate()))
            .put("low", rounded(step.interval().low()))
            .put("high", rounded(step.interval().high()));
    step.days().ifPresent(days -> node.put("days", days));
    return node;
  }

  private static ObjectNode days(Period period) {
    ObjectNode node = JsonMappers.OWN.createObjectNode();
    period.from().ifPresent(day -> node.put("from", day.toString()));
    period.to().ifPresent(day -> node.put("to", day.toString()));
    return node;
  }

  private static double rounded(double rate) {
    return Math.round(rate * 10_000) / 10_000.0;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static MeasureSlice slice(RoutingContext context) {
    return QueryParameters.choice(context, "by", MeasureSlice.class).orElse(MeasureSlice.ALL);
  }

  private static Period period(RoutingContext context) {
    return new Period(day(context, "from"), day(context, "to"));
  }

  private static Optional<LocalDate> day(RoutingContext context, String name) {
    return QueryParameters.text(context, name)
        .map(written -> QueryParameters.day(context, name, LocalDate.EPOCH));
  }

  private static WeekCursor place(String written) {
    return WeekCursor.parse(written)
        .filter(MeasureReader::isPlace)
        .orElseThrow(
            () -> QueryParameters.refused("after", written, "must be `next` of the page before"));
  }
}
