package nurture.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nurture.json.Mappers;
import nurture.json.Refused;

/** The fields of a JSON object that was sent; a field nobody knows is refused. */
final class Asked {

  private static final int LONGEST = 2_000;

  private final JsonNode node;

  private Asked(JsonNode node) {
    this.node = node;
  }

  /**
   * Reads the body.
   *
   * @param fields those there may be
   * @throws Refused if it is no object, or has another field
   */
  static Asked of(RoutingContext context, String... fields) throws Refused {
    Buffer buffer = context.body().buffer();
    JsonNode node;
    try {
      node =
          buffer == null || buffer.length() == 0
              ? Mappers.STRICT.createObjectNode()
              : Mappers.STRICT.readTree(buffer.getBytes());
    } catch (JsonProcessingException e) {
      throw new Refused("", "", "The body is not JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new Refused("", "", "The body cannot be read: " + e.getMessage());
    }
    if (!(node instanceof ObjectNode)) {
      throw new Refused("", "", "The body is no JSON object; send one.");
    }
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!List.of(fields).contains(name)) {
        throw new Refused(name, "", "is not a field here; there are " + String.join(", ", fields));
      }
    }
    return new Asked(node);
  }

  /** A text that has to be there. */
  String text(String field) throws Refused {
    return optionalText(field).orElseThrow(() -> new Refused(field, "", "is missing"));
  }

  /** A text; empty if it is missing or blank. */
  Optional<String> optionalText(String field) throws Refused {
    JsonNode value = node.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw new Refused(field, value.toString(), "must be text");
    }
    String text = value.textValue().strip();
    if (text.length() > LONGEST) {
      throw new Refused(field, text, "is longer than " + LONGEST + " characters");
    }
    if (text.indexOf('\0') >= 0) {
      throw new Refused(field, "", "must not hold the NUL character");
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** A whole number that has to be there. */
  long number(String field) throws Refused {
    OptionalLong number = optionalNumber(field);
    if (number.isEmpty()) {
      throw new Refused(field, "", "is missing");
    }
    return number.getAsLong();
  }

  OptionalLong optionalNumber(String field) throws Refused {
    JsonNode value = node.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return OptionalLong.empty();
    }
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw new Refused(field, value.toString(), "must be a whole number");
    }
    return OptionalLong.of(value.longValue());
  }

  /** A node as it is, missing if it was not sent. */
  JsonNode node(String field) {
    return node.path(field);
  }
}
