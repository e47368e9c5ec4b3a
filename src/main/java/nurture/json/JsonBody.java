package nurture.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** JSON that was posted to us. Pure. */
public final class JsonBody {

  /**
   * Reads a whole body.
   *
   * @throws RefusalException when it is empty or not JSON, saying where
   */
  public static JsonNode read(byte[] body) throws RefusalException {
    try {
      JsonNode node = JsonMappers.STRICT.readTree(body);
      if (node.isMissingNode()) {
        throw new RefusalException("", "", "The body is empty; send JSON.");
      }
      return node;
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      String where =
          at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
      throw new RefusalException(
          "", "", "The body is not JSON" + where + ": " + said(e.getOriginalMessage()));
    } catch (IOException e) {
      throw new RefusalException("", "", "The body cannot be read: " + e.getMessage());
    }
  }

  /** The parser's words without its notes on where it read. */
  private static String said(String message) {
    return message.lines().findFirst().orElse("").replaceAll("\\s*\\(?[^(]*\\[Source:.*", "");
  }

  private JsonBody() {}
}
