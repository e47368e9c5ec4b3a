package nurture.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nurture.event.EventEnvelope;
import nurture.intake.Intake;
import nurture.intake.Receipt;
import nurture.json.EventJson;
import nurture.json.Mappers;
import nurture.json.Refusal;
import nurture.json.Refused;
import nurture.web.Answers;
import nurture.web.Problem;

/** {@code POST /api/events} and {@code PUT /api/candidates/{ref}}: 202 once on disk. */
public final class EventRoutes {

  private static final int MOST = 1_000;

  private final Intake intake;
  private final InstantSource clock;

  public EventRoutes(Intake intake, InstantSource clock) {
    this.intake = intake;
    this.clock = clock;
  }

  public void mount(Router router) {
    router.post("/api/events").handler(context -> events(context, "api", Optional.empty()));
    router.put("/api/candidates/:ref").handler(this::upsert);
  }

  /**
   * Takes one event or an array.
   *
   * @param defaultId for an event that comes without an id of its own
   */
  public void events(RoutingContext context, String source, Optional<String> defaultId) {
    JsonNode body;
    try {
      body = body(context);
    } catch (Refused e) {
      Problem.refused(e.refusal()).answer(context);
      return;
    }
    if (!body.isArray()) {
      one(context, body, source, defaultId);
    } else if (body.size() > MOST) {
      Problem.of(
              413,
              "Too many",
              "Send at most " + MOST + " events at once; these are " + body.size() + ".")
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
    } catch (Refused e) {
      Problem.refused(e.refusal()).answer(context);
      return;
    }
    intake
        .record(List.of(eventEnvelope))
        .onSuccess(
            receipts -> {
              // To a sender of webhooks 410 says that the address is gone, and it would stop all of
              // them.
              boolean webhook = defaultId.isPresent();
              answer(context, eventEnvelope.id(), receipts.get(0), webhook);
            })
        .onFailure(e -> Answers.failure(context, e));
  }

  private static void answer(
      RoutingContext context, String id, Receipt receipt, boolean erasedIsFine) {
    if (receipt == Receipt.ERASED && !erasedIsFine) {
      Problem.of(
              410,
              "Erased",
              "This candidate was erased; nothing about them is kept. Use another ref for another person.")
          .answer(context);
      return;
    }
    Answers.json(
        context, 202, Mappers.OWN.createObjectNode().put("id", id).put("status", lower(receipt)));
  }

  private void many(
      RoutingContext context, ArrayNode items, String source, Optional<String> defaultId) {
    List<EventEnvelope> reports = new ArrayList<>();
    List<ObjectNode> results = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    Instant now = clock.instant();
    for (int i = 0; i < items.size(); i++) {
      int index = i;
      ObjectNode result = Mappers.OWN.createObjectNode().put("index", i);
      results.add(result);
      try {
        EventEnvelope eventEnvelope =
            EventJson.read(
                identified(items.get(i), defaultId.map(id -> id + "#" + index)), source, now);
        result.put("id", eventEnvelope.id());
        reports.add(eventEnvelope);
        places.add(i);
      } catch (Refused e) {
        refused(result, items.get(i), e.refusal());
      }
    }
    if (reports.isEmpty() && !results.isEmpty()) {
      Problem problem = Problem.of(400, "Refused", "None of the events can be taken; see errors.");
      problem.node().putArray("errors").addAll(results);
      problem.answer(context);
      return;
    }
    intake
        .record(reports)
        .onSuccess(
            receipts -> {
              for (int i = 0; i < receipts.size(); i++) {
                results.get(places.get(i)).put("status", lower(receipts.get(i)));
              }
              Answers.json(context, 202, summary(results));
            })
        .onFailure(e -> Answers.failure(context, e));
  }

  private static ObjectNode summary(List<ObjectNode> results) {
    ObjectNode summary = Mappers.OWN.createObjectNode();
    for (String status : List.of("recorded", "known", "refused", "erased")) {
      summary.put(
          status, results.stream().filter(r -> status.equals(r.path("status").asText())).count());
    }
    summary.putArray("results").addAll(results);
    return summary;
  }

  private static void refused(ObjectNode result, JsonNode item, Refusal refusal) {
    if (item.path("id").isTextual()) {
      result.put("id", item.path("id").asText());
    }
    result
        .put("status", "refused")
        .put("field", refusal.field())
        .put("value", refusal.value())
        .put("reason", refusal.reason());
  }

  private void upsert(RoutingContext context) {
    EventEnvelope eventEnvelope;
    try {
      String key = context.request().getHeader("idempotency-key");
      String id = key == null || key.isBlank() ? "put-" + UUID.randomUUID() : "put-" + key;
      eventEnvelope =
          EventJson.readProfile(
              context.pathParam("ref"), id, body(context), "api", clock.instant());
    } catch (Refused e) {
      Problem.refused(e.refusal()).answer(context);
      return;
    }
    intake
        .record(List.of(eventEnvelope))
        .onSuccess(receipts -> answer(context, eventEnvelope.id(), receipts.get(0), false))
        .onFailure(e -> Answers.failure(context, e));
  }

  private static JsonNode identified(JsonNode item, Optional<String> defaultId) {
    if (defaultId.isPresent() && item instanceof ObjectNode object && !object.has("id")) {
      return object.deepCopy().put("id", defaultId.get());
    }
    return item;
  }

  private static JsonNode body(RoutingContext context) throws Refused {
    Buffer buffer = context.body().buffer();
    if (buffer == null || buffer.length() == 0) {
      throw new Refused("", "", "The body is empty; send JSON.");
    }
    try {
      JsonNode node = Mappers.STRICT.readTree(buffer.getBytes());
      if (node.isMissingNode()) {
        throw new Refused("", "", "The body is empty; send JSON.");
      }
      return node;
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      var at = e.getLocation();
      String where =
          at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
      throw new Refused(
          "", "", "The body is not JSON" + where + ": " + said(e.getOriginalMessage()));
    } catch (IOException e) {
      throw new Refused("", "", "The body cannot be read: " + e.getMessage());
    }
  }

  /** The parser's words without its notes on where it read. */
  private static String said(String message) {
    return message.lines().findFirst().orElse("").replaceAll("\\s*\\(?[^(]*\\[Source:.*", "");
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
