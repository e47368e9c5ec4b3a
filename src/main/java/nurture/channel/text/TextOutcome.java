package nurture.channel.text;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.regex.Pattern;
import nurture.candidate.facts.TextAnswers;
import nurture.channel.Delivery;
import nurture.event.Via;

/** Reads what the provider answered. */
final class TextOutcome {

  private static final int LONGEST_REASON = 160;
  private static final int LONGEST_SAID = 500;

  /** Numbers and other addresses, which no log and no page may show. */
  private static final Pattern ADDRESS = Pattern.compile("\\+?\\d[\\d ()./-]{5,}\\d|\\S+@\\S+");

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Z}]+");

  private TextOutcome() {}

  /**
   * @param status of the answer
   * @param body its beginning
   */
  static Delivery of(Via via, int status, String body) {
    JsonObject answer = json(body);
    if (status / 100 == 2) {
      String id = text(answer, "sid");
      return new Delivery.Accepted(
          id.matches("[A-Za-z0-9]{2,64}") ? "accepted as " + id : "accepted");
    }
    int code = number(text(answer, "code"));
    if (code == 0 && (status == 500 || status == 502 || status == 504)) {
      return new Delivery.Unclear(
          "the server answered " + status + " without saying whether it took the text");
    }
    String said = redacted(text(answer, "message"), LONGEST_SAID);
    return new Delivery.TextAnswered(
        TextAnswers.of(via, status, code),
        code == 0 ? String.valueOf(status) : String.valueOf(code),
        said.isEmpty() ? "HTTP status " + status : cut(said, LONGEST_REASON),
        said);
  }

  /** Words of the provider in one line, without numbers. */
  static String redacted(String words, int longest) {
    String line = CONTROL.matcher(words).replaceAll(" ").strip();
    return cut(ADDRESS.matcher(cut(line, 2 * longest)).replaceAll("…"), longest);
  }

  private static String cut(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) : text;
  }

  private static int number(String digits) {
    return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
  }

  private static String text(JsonObject body, String key) {
    Object value = body.getValue(key);
    return value instanceof String || value instanceof Number ? value.toString() : "";
  }

  private static JsonObject json(String body) {
    try {
      return new JsonObject(body);
    } catch (DecodeException | ClassCastException notAnObject) {
      return new JsonObject();
    }
  }
}
