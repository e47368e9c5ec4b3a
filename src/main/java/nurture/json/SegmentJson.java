package nurture.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nurture.segment.SegmentDefinition;
import nurture.segment.SegmentDefinition.Combination;
import nurture.segment.SegmentDefinition.OfCondition;
import nurture.segment.SegmentDefinition.OfList;
import nurture.segment.SegmentDefinition.OfSegments;

/** Writes and reads what tells the candidates of segments apart. Thread-safe. */
public final class SegmentJson {

  /** {@code {"when": …}}, {@code {"list": true}} or {@code {"of": […], "how": "all"}}. */
  public static ObjectNode write(SegmentDefinition definition) {
    ObjectNode node = JsonMappers.OWN.createObjectNode();
    if (definition instanceof OfCondition condition) {
      node.put("when", condition.when());
    } else if (definition instanceof OfSegments of) {
      ArrayNode ids = node.putArray("of");
      of.segments().forEach(id -> ids.add(id.toString()));
      node.put("how", of.how().name().toLowerCase(Locale.ROOT));
    } else {
      node.put("list", true);
    }
    return node;
  }

  /** The same as a text. */
  public static String text(SegmentDefinition definition) {
    return write(definition).toString();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalStateException if it is nothing of the kind
   */
  public static SegmentDefinition read(String written) {
    try {
      JsonNode node = JsonMappers.OWN.readTree(written);
      if (node.has("when")) {
        return new OfCondition(node.path("when").asText());
      } else if (node.has("of")) {
        List<UUID> ids = new ArrayList<>();
        node.path("of").forEach(id -> ids.add(UUID.fromString(id.asText())));
        return new OfSegments(
            Combination.valueOf(node.path("how").asText().toUpperCase(Locale.ROOT)), ids);
      }
      return new OfList();
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new IllegalStateException("no segment: " + written, e);
    }
  }

  private SegmentJson() {}
}
