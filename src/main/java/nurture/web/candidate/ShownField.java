package nurture.web.candidate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nurture.json.JsonMappers;

/** A named value out of a JSON object, as a page shows it. */
record ShownField(String name, String value) {

  /** The fields of an object, in their order. What is no object is one field without a name. */
  static List<ShownField> of(String json) {
    try {
      return of(JsonMappers.OWN.readTree(json));
    } catch (JsonProcessingException unreadable) {
      return List.of(new ShownField("", json));
    }
  }

  static List<ShownField> of(JsonNode node) {
    if (!node.isObject()) {
      return List.of(new ShownField("", text(node)));
    }
    List<ShownField> fields = new ArrayList<>(node.size());
    node.fields().forEachRemaining(e -> fields.add(new ShownField(e.getKey(), text(e.getValue()))));
    return List.copyOf(fields);
  }

  private static String text(JsonNode value) {
    if (value.isArray()) {
      List<String> texts = new ArrayList<>(value.size());
      value.forEach(each -> texts.add(text(each)));
      return String.join(", ", texts);
    }
    return value.isValueNode() ? value.asText() : value.toString();
  }
}
