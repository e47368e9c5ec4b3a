package nurture.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The events a decision was made after, as they are kept with it: {@code [{id, type, said}]}. */
public final class AppliedJson {

  /** One event that was applied, and what it did in a sentence. */
  public record Line(String id, String type, String said) {}

  public static String write(List<Line> lines) {
    ArrayNode events = JsonMappers.OWN.createArrayNode();
    for (Line line : lines) {
      events.addObject().put("id", line.id()).put("type", line.type()).put("said", line.said());
    }
    return events.toString();
  }

  /** The ids of the events, in the order they were applied. */
  public static List<String> ids(String written) {
    List<String> ids = new ArrayList<>();
    read(written).forEach(event -> ids.add(event.path("id").asText()));
    return ids;
  }

  /** What each event did, by its id. */
  public static Map<String, String> said(String written) {
    Map<String, String> said = new HashMap<>();
    for (JsonNode event : read(written)) {
      said.put(event.path("id").asText(), event.path("said").asText());
    }
    return said;
  }

  static JsonNode read(String written) {
    try {
      return JsonMappers.OWN.readTree(written);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what we wrote cannot be read", e);
    }
  }

  private AppliedJson() {}
}
