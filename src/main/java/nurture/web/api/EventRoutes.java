package nurture.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nurture.event.EventEnvelope;
import nurture.intake.EventReceipt;
import nurture.intake.Intake;
import nurture.json.EventJson;
import nurture.json.InputRefusal;
import nurture.json.JsonBody;
import nurture.json.JsonMappers;
import nurture.json.RefusalException;
import nurture.web.JsonAnswers;
import nurture.web.Problem;
import nurture.web.ProblemType;

/** {@code POST /api/events} and {@code PUT /api/candidates/{ref}}: 202 once on disk. */
public final class EventRoutes {

  private final Intake intake;
  private final InstantSource clock;
  private final Optional<ReceiptNotes> notes;

  /** Without notes in receipts. */
  public EventRoutes(Intake intake, InstantSource clock) {
    this(intake, clock, Optional.empty());
  }

  public EventRoutes(Intake intake, InstantSource clock, Optional<ReceiptNotes> notes) {
    this.intake = intake;
    this.clock = clock;
    this.notes = notes;
  }

  public void mount(Router router) {
    router.post("/api/events").handler(this::posted);
    router.put("/api/candidates/:ref").handler(this::upsert);
  }

  private void posted(RoutingContext context) {
    JsonNode body;
    try {
      body = body(context);
    } catch (RefusalException e) {
      Problem.refused(e).answer(context);
      return;
    }
    events(context, body, "api", Optional.empty());
  }

  /**
   * Takes one event or an array.
   *
   * @param defaultId for an event that comes without an id of its own
   */
  public void events(
      RoutingContext context, JsonNode body, String source, Optional<String> defaultId) {
    if (!body.isArray()) {
      one(context, body, source, defaultId);
    } else if (body.size() > EventJson.MOST) {
      Problem.of(
              ProblemType.TOO_MANY,
              "Send at most " + EventJson.MOST + " events at once; these are " + body.size() + ".")
          .answer(context);
    } else {
      many(context, (ArrayNode) body, source, defaultId);
    }
  }

  private void one(
      RoutingContext context, JsonNode item, String source, Optional<String> defaultId) {
    EventEnvelope eventEnvelope;
    try {
      eventEnvelope = EventJson.read(identified(item, defaultId), source, clock.instant());
    } catch (RefusalException e) {
      Problem.refused(e).answer(context);
      return;
    }
    intake
        .record(List.of(eventEnvelope))
        .onSuccess(
            receipts -> {
              // To a sender of webhooks 410 says that the address is gone, and it would stop all of
              // them.
              boolean webhook = defaultId.isPresent();
              answer(context, eventEnvelope, receipts.get(0), webhook);
            })
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private void answer(
      RoutingContext context, EventEnvelope event, EventReceipt receipt, boolean erasedIsFine) {
    if (receipt == EventReceipt.ERASED && !erasedIsFine) {
      Problem.of(
              ProblemType.ERASED,
              "This candidate was erased; nothing about them is kept. Use another ref for another"
                  + " person.")
          .answer(context);
      return;
    }
    ObjectNode node =
        JsonMappers.OWN.createObjectNode().put("id", event.id()).put("status", status(receipt));
    noted(node, event, receipt).onSuccess(done -> JsonAnswers.json(context, 202, done));
  }

  /** Never fails. */
  private Future<ObjectNode> noted(ObjectNode node, EventEnvelope event, EventReceipt receipt) {
    return notes
        .map(each -> each.of(event, receipt))
        .orElse(Future.succeededFuture(List.of()))
        .map(
            said -> {
              if (!said.isEmpty()) {
                said.forEach(node.putArray("notes")::add);
              }
              return node;
            });
  }

  private void many(
      RoutingContext context, ArrayNode items, String source, Optional<String> defaultId) {
    List<EventEnvelope> reports = new ArrayList<>();
    List<ObjectNode> results = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    Instant now = clock.instant();
    for (int i = 0; i < items.size(); i++) {
      int index = i;
      ObjectNode result = JsonMappers.OWN.createObjectNode().put("index", i);
      results.add(result);
      try {
        EventEnvelope eventEnvelope =
            EventJson.read(
                identified(items.get(i), defaultId.map(id -> id + "#" + index)), source, now);
        result.put("id", eventEnvelope.id());
        reports.add(eventEnvelope);
        places.add(i);
      } catch (RefusalException e) {
        refused(result, items.get(i), e);
      }
    }
    if (reports.isEmpty() && !results.isEmpty()) {
      Problem problem =
          Problem.of(ProblemType.REFUSED, "None of the events can be taken; see errors.");
      problem.node().putArray("errors").addAll(results);
      problem.answer(context);
      return;
    }
    intake
        .record(reports)
        .onSuccess(
            receipts -> {
              List<Future<?>> noted = new ArrayList<>();
              for (int i = 0; i < receipts.size(); i++) {
                ObjectNode result = results.get(places.get(i));
                result.put("status", status(receipts.get(i)));
                noted.add(noted(result, reports.get(i), receipts.get(i)));
              }
              Future.all(noted).onSuccess(done -> JsonAnswers.json(context, 202, summary(results)));
            })
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private static ObjectNode summary(List<ObjectNode> results) {
    ObjectNode summary = JsonMappers.OWN.createObjectNode();
    for (String status : List.of("recorded", "known", "refused", "erased")) {
      summary.put(
          status, results.stream().filter(r -> status.equals(r.path("status").asText())).count());
    }
    summary.putArray("results").addAll(results);
    return summary;
  }

  private static void refused(ObjectNode result, JsonNode item, RefusalException e) {
    InputRefusal inputRefusal = e.refusal();
    if (item.path("id").isTextual()) {
      result.put("id", item.path("id").asText());
    }
    result
        .put("status", "refused")
        .put("field", inputRefusal.field())
        .put("value", inputRefusal.value())
        .put("reason", inputRefusal.reason());
    if (e.refusals().size() > 1) {
      Problem.errors(result, e.refusals());
    }
  }

  private void upsert(RoutingContext context) {
    EventEnvelope eventEnvelope;
    try {
      String key = context.request().getHeader("idempotency-key");
      String id = key == null || key.isBlank() ? "put-" + UUID.randomUUID() : "put-" + key;
      eventEnvelope =
          EventJson.readProfile(
              context.pathParam("ref"), id, body(context), "api", clock.instant());
    } catch (RefusalException e) {
      Problem.refused(e).answer(context);
      return;
    }
    intake
        .record(List.of(eventEnvelope))
        .onSuccess(receipts -> answer(context, eventEnvelope, receipts.get(0), false))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private static JsonNode identified(JsonNode item, Optional<String> defaultId) {
    if (defaultId.isPresent() && item instanceof ObjectNode object && !object.has("id")) {
      return object.deepCopy().put("id", defaultId.get());
    }
    return item;
  }

  private static JsonNode body(RoutingContext context) throws RefusalException {
    Buffer buffer = context.body().buffer();
    byte[] bytes = buffer == null ? new byte[0] : buffer.getBytes();
    return lines(context) ? JsonBody.lines(bytes, EventJson.MOST) : JsonBody.read(bytes);
  }

  private static boolean lines(RoutingContext context) {
    String type = context.request().getHeader("content-type");
    return type != null && JsonBody.mediaType(type).equals(JsonBody.LINES);
  }

  /** An id that was used before is known, whatever is sent under it. */
  private static String status(EventReceipt receipt) {
    return (receipt == EventReceipt.DIFFERS ? EventReceipt.KNOWN : receipt)
        .name()
        .toLowerCase(Locale.ROOT);
  }
}
