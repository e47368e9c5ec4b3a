package nurture.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.event.EventEnvelope;
import nurture.json.EventJson;
import nurture.json.JsonMappers;
import nurture.json.RefusalException;

/**
 * A dozen made-up candidates in different situations, as events: they take the same way in as
 * everybody.
 */
public final class SamplePeople {

  private static final String SOURCE = "demo";

  /**
   * All that happened so far; ids are the same on every start, so that loading twice does no harm.
   */
  public static List<EventEnvelope> reports(Instant now) {
    List<EventEnvelope> reports = new ArrayList<>();
    for (JsonNode person : read()) {
      String ref = person.path("ref").asText();
      int number = 0;
      for (JsonNode event : person.path("events")) {
        Instant at = now.minus(Duration.ofDays(event.path("daysAgo").asLong()));
        ObjectNode item = JsonMappers.STRICT.createObjectNode();
        item.put("id", "demo-" + ref + "-" + number++)
            .put("candidate", ref)
            .put("type", event.path("type").asText())
            .put("occurredAt", at.toString());
        item.set("data", dated(event.path("data"), now));
        reports.add(taken(item, now));
      }
    }
    return reports;
  }

  /** One thing that happens to a candidate now; empty for a kind there is not. */
  public static Optional<EventEnvelope> happens(String ref, String kind, Instant now) {
    String day = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(30).toString();
    Optional<String> event =
        Optional.ofNullable(
            switch (kind) {
              case "replied-positive" -> "\"replied\",\"data\":{\"tone\":\"positive\"}";
              case "not-now" ->
                  "\"replied\",\"data\":{\"tone\":\"not-now\",\"until\":\""
                      + day
                      + "\",\"reason\":\"a project to finish first\"}";
              case "layoffs" ->
                  "\"signal-observed\",\"data\":{\"kind\":\"layoffs\",\"detail\":\"the cuts announced this week\"}";
              case "click" -> "\"link-clicked\",\"data\":{\"topic\":\"platform engineering\"}";
              case "unsubscribe" -> "\"unsubscribed\"";
              case "hard-bounce" -> "\"message-bounced\",\"data\":{\"kind\":\"hard\"}";
              default -> null;
            });
    return event.map(
        written -> {
          try {
            ObjectNode item =
                (ObjectNode) JsonMappers.STRICT.readTree("{\"type\":" + written + "}");
            item.put("candidate", ref).put("id", "demo-" + kind + "-" + now.toEpochMilli());
            return taken(item, now);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** Days that lie ahead are written as {@code +30}. */
  private static JsonNode dated(JsonNode data, Instant now) {
    if (!(data instanceof ObjectNode object)) {
      return JsonMappers.STRICT.createObjectNode();
    }
    ObjectNode copy = object.deepCopy();
    for (Iterator<Map.Entry<String, JsonNode>> fields = object.fields(); fields.hasNext(); ) {
      Map.Entry<String, JsonNode> field = fields.next();
      if (field.getValue().asText().matches("\\+\\d{1,3}")) {
        int days = Integer.parseInt(field.getValue().asText().substring(1));
        copy.put(
            field.getKey(), LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(days).toString());
      }
    }
    return copy;
  }

  private static EventEnvelope taken(ObjectNode item, Instant now) {
    try {
      return EventJson.read(item, SOURCE, now);
    } catch (RefusalException e) {
      throw new IllegalStateException("a sample event is refused: " + e.getMessage(), e);
    }
  }

  private static JsonNode read() {
    try (InputStream file = SamplePeople.class.getResourceAsStream("/demo/candidates.json")) {
      if (file == null) {
        throw new IllegalStateException("the resource demo/candidates.json is missing");
      }
      return JsonMappers.STRICT.readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SamplePeople() {}
}
