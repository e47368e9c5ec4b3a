package nurture.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Map;

/** Bounds on what others write, so that every text can be stored, shown and put into a header. */
final class TextLimits {

  /** In characters, of any text. */
  static final int LONGEST = 4_000;

  /** Entries of a list, or fields of an object. */
  static final int MOST = 100;

  /**
   * Refuses texts that are too long or hold what no database or page can: NUL, half a surrogate
   * pair.
   */
  static void check(String path, JsonNode node) throws RefusalException {
    if (node.isTextual()) {
      text(path, node.textValue());
    } else if (node.isContainerNode()) {
      if (node.size() > MOST) {
        throw new RefusalException(path, "", "has more than " + MOST + " entries");
      }
      int index = 0;
      for (Iterator<JsonNode> items = node.elements(); node.isArray() && items.hasNext(); ) {
        check(path + "[" + index++ + "]", items.next());
      }
      for (Iterator<Map.Entry<String, JsonNode>> fields = node.fields(); fields.hasNext(); ) {
        Map.Entry<String, JsonNode> field = fields.next();
        text(path, field.getKey());
        check(path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue());
      }
    }
  }

  /** Refuses names with line breaks or other control characters. */
  static void name(String path, String text) throws RefusalException {
    name(path, text, LONGEST);
  }

  /** The same of those that are longer than so many characters. */
  static void name(String path, String text, int longest) throws RefusalException {
    text(path, text, longest);
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        throw new RefusalException(path, text, "must not hold line breaks or control characters");
      }
    }
  }

  /** Refuses texts in which lines may break, that are too long or cannot be kept. */
  static void prose(String path, String text) throws RefusalException {
    text(path, text);
  }

  private static void text(String path, String text) throws RefusalException {
    text(path, text, LONGEST);
  }

  private static void text(String path, String text, int longest) throws RefusalException {
    if (text.length() > longest) {
      throw new RefusalException(path, text, "is longer than " + longest + " characters");
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw new RefusalException(path, "", "must not hold the NUL character");
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        throw new RefusalException(path, "", "must not hold half a surrogate pair");
      }
    }
  }

  private TextLimits() {}
}
