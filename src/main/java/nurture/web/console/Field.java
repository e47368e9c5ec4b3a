package nurture.web.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nurture.json.Mappers;

/** A named value out of a JSON object, as a page shows it. */
record Field(String name, String value) {

  /** The fields of an object, in their order. What is no object is one field without a name. */
  static List<Field> of(String json) {
    try {
      return of(Mappers.OWN.readTree(json));
    } catch (JsonProcessingException unreadable) {
      return List.of(new Field("", json));
    }
  }

  static List<Field> of(JsonNode node) {
    if (!node.isObject()) {
      return List.of(new Field("", text(node)));
    }
    List<Field> fields = new ArrayList<>(node.size());
    node.fields().forEachRemaining(e -> fields.add(new Field(e.getKey(), text(e.getValue()))));
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
