package nurture.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** JSON that was posted to us. Pure. */
public final class JsonBody {

  /** The content type of one JSON document a line. */
  public static final String LINES = "application/x-ndjson";

  /**
   * Reads a whole body: one document and nothing after it.
   *
   * @throws RefusalException when it is empty, not JSON or more than one document, saying where
   */
  public static JsonNode read(byte[] body) throws RefusalException {
    return document(body, "");
  }

  /**
   * Reads JSON lines: one document a line; blank lines are passed over.
   *
   * @param most documents to read; those after them are counted only, as nulls
   * @return an array of the documents
   * @throws RefusalException when there is none or a line is not one document, saying which
   */
  public static ArrayNode lines(byte[] body, int most) throws RefusalException {
    ArrayNode all = JsonMappers.STRICT.createArrayNode();
    int number = 0;
    for (String line : new String(body, StandardCharsets.UTF_8).split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        if (all.size() < most) {
          all.add(document(line.getBytes(StandardCharsets.UTF_8), " on line " + number));
        } else {
          all.addNull();
        }
      }
    }
    if (all.isEmpty()) {
      throw new RefusalException("", "", "The body is empty; send a JSON document a line.");
    }
    return all;
  }

  /** A media type in lower case and without its parameters. */
  public static String mediaType(String contentType) {
    return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private static JsonNode document(byte[] body, String line) throws RefusalException {
    try (JsonParser parser = JsonMappers.STRICT.createParser(body)) {
      JsonNode node = JsonMappers.STRICT.readTree(parser);
      if (node == null || node.isMissingNode()) {
        throw new RefusalException("", "", "The body is empty; send JSON.");
      }
      if (parser.nextToken() != null) {
        throw new RefusalException(
            "",
            "",
            "The body goes on after its JSON document"
                + place(parser.currentTokenLocation(), line)
                + "; send one document, an array, or lines as "
                + LINES
                + ".");
      }
      return node;
    } catch (JsonProcessingException e) {
      throw new RefusalException(
          "",
          "",
          "The body is not JSON"
              + place(e.getLocation(), line)
              + ": "
              + said(e.getOriginalMessage()));
    } catch (IOException e) {
      throw new RefusalException("", "", "The body cannot be read: " + e.getMessage());
    }
  }

  private static String place(JsonLocation at, String line) {
    if (at == null) {
      return line;
    }
    return line.isEmpty()
        ? " at line " + at.getLineNr() + ", column " + at.getColumnNr()
        : line + ", column " + at.getColumnNr();
  }

  /** The parser's words without its notes on where it read. */
  private static String said(String message) {
    return message.lines().findFirst().orElse("").replaceAll("\\s*\\(?[^(]*\\[Source:.*", "");
  }

  private JsonBody() {}
}
