package nurture.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nurture.config.NearestWord;
import nurture.json.JsonBody;
import nurture.json.JsonMappers;
import nurture.json.RefusalException;
import nurture.json.WrittenTime;

/** The fields of a JSON object that was sent; a field nobody knows is refused. */
final class RequestFields {

  private static final int LONGEST = 2_000;

  private final JsonNode node;

  private RequestFields(JsonNode node) {
    this.node = node;
  }

  /**
   * Reads the body.
   *
   * @param fields those there may be
   * @throws RefusalException if it is no object, or has another field
   */
  static RequestFields of(RoutingContext context, String... fields) throws RefusalException {
    Buffer buffer = context.body().buffer();
    JsonNode node =
        buffer == null || buffer.toString().isBlank()
            ? JsonMappers.STRICT.createObjectNode()
            : JsonBody.read(buffer.getBytes());
    if (!(node instanceof ObjectNode)) {
      throw new RefusalException("", "", "The body is no JSON object; send one.");
    }
    only(node, "", fields);
    return new RequestFields(node);
  }

  /**
   * Refuses what is no object, or has another field.
   *
   * @param of the field it stands in; empty for the body
   */
  static void only(JsonNode node, String of, String... fields) throws RefusalException {
    if (!node.isObject()) {
      throw new RefusalException(of, node.toString(), "must be a JSON object");
    }
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!List.of(fields).contains(name)) {
        throw new RefusalException(
            of.isEmpty() ? name : of + "." + name,
            "",
            "is not a field here" + NearestWord.among(name, List.of(fields), "there are"));
      }
    }
  }

  /** A text that has to be there. */
  String text(String field) throws RefusalException {
    return optionalText(field).orElseThrow(() -> new RefusalException(field, "", "is missing"));
  }

  /** A text; empty if it is missing or blank. */
  Optional<String> optionalText(String field) throws RefusalException {
    JsonNode value = node.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw new RefusalException(field, value.toString(), "must be text");
    }
    String text = value.textValue().strip();
    if (text.length() > LONGEST) {
      throw new RefusalException(field, text, "is longer than " + LONGEST + " characters");
    }
    if (text.indexOf('\0') >= 0) {
      throw new RefusalException(field, "", "must not hold the NUL character");
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /**
   * A text with its blanks and line breaks as they are, such as a file.
   *
   * @param longest in characters
   */
  Optional<String> optionalFile(String field, int longest) throws RefusalException {
    JsonNode value = node.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual() || value.textValue().length() > longest) {
      throw new RefusalException(field, "", "must be text of at most " + longest + " characters");
    }
    return Optional.of(value.textValue());
  }

  /** An instant as ISO 8601 has it, with its offset. */
  Optional<Instant> optionalInstant(String field) throws RefusalException {
    Optional<String> text = optionalText(field);
    Optional<Instant> read = text.flatMap(WrittenTime::instant);
    if (read.isEmpty() && text.isPresent()) {
      throw new RefusalException(field, text.get(), WrittenTime.instantFault(text.get()));
    }
    return read;
  }

  /** A day as ISO 8601 has it. */
  Optional<LocalDate> optionalDate(String field) throws RefusalException {
    Optional<String> text = optionalText(field);
    Optional<LocalDate> read = text.flatMap(WrittenTime::day);
    if (read.isEmpty() && text.isPresent()) {
      throw new RefusalException(field, text.get(), WrittenTime.dayFault(text.get()));
    }
    return read;
  }

  /** One of some words; the first of them if it is missing. */
  String oneOf(String field, List<String> words) throws RefusalException {
    String word = optionalText(field).orElse(words.get(0));
    if (!words.contains(word)) {
      throw new RefusalException(field, word, NearestWord.oneOf(word, words));
    }
    return word;
  }

  /** Yes or no; no if it is missing. */
  boolean flag(String field) throws RefusalException {
    JsonNode value = node.path(field);
    if (!value.isMissingNode() && !value.isNull() && !value.isBoolean()) {
      throw new RefusalException(field, value.toString(), "must be true or false");
    }
    return value.asBoolean();
  }

  /** A whole number between two others, both included. */
  int within(String field, int least, int most, int otherwise) throws RefusalException {
    long number = optionalNumber(field).orElse(otherwise);
    if (number < least || number > most) {
      throw new RefusalException(
          field, String.valueOf(number), "must be between " + least + " and " + most);
    }
    return (int) number;
  }

  /** A whole number that has to be there. */
  long number(String field) throws RefusalException {
    OptionalLong number = optionalNumber(field);
    if (number.isEmpty()) {
      throw new RefusalException(field, "", "is missing");
    }
    return number.getAsLong();
  }

  OptionalLong optionalNumber(String field) throws RefusalException {
    JsonNode value = node.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return OptionalLong.empty();
    }
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw new RefusalException(field, value.toString(), "must be a whole number");
    }
    return OptionalLong.of(value.longValue());
  }

  /** A node as it is, missing if it was not sent. */
  JsonNode node(String field) {
    return node.path(field);
  }
}
