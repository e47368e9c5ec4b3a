package nurture.inbox;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A form as a provider of texts posts it.
 *
 * @param fields values by name, both in their order
 */
public record PostedForm(SortedMap<String, SortedSet<String>> fields) {

  /** What cannot be decoded counts for nothing. */
  public static PostedForm read(byte[] body) {
    SortedMap<String, SortedSet<String>> fields = new TreeMap<>();
    for (String field : new String(body, StandardCharsets.UTF_8).split("&")) {
      int equals = field.indexOf('=');
      String name = decoded(equals < 0 ? field : field.substring(0, equals));
      if (!name.isEmpty()) {
        fields
            .computeIfAbsent(name, each -> new TreeSet<>())
            .add(equals < 0 ? "" : decoded(field.substring(equals + 1)));
      }
    }
    return new PostedForm(fields);
  }

  /** The first value of a field; empty where there is none. */
  public String value(String name) {
    SortedSet<String> values = fields.get(name);
    return values == null ? "" : values.first();
  }

  /** All of it in the order it is signed in, names and values without anything between. */
  public String signed() {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, SortedSet<String>> field : fields.entrySet()) {
      field.getValue().forEach(value -> text.append(field.getKey()).append(value));
    }
    return text.toString();
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      return "";
    }
  }

  /** Without content, so that none ends up in a log. */
  @Override
  public String toString() {
    return "PostedForm[" + fields.size() + "]";
  }
}
