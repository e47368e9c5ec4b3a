package nurture.channel.email.reader;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Content-Type or Content-Disposition: a word and parameters (RFC 2045 §5, RFC 2231), read
 * leniently.
 *
 * @param value in lower case, such as {@code text/plain}
 * @param parameters by name in lower case; continued and encoded ones put together
 */
record MimeType(String value, Map<String, String> parameters) {
  private static final int MOST_PARAMETERS = 100;

  private static final Pattern PARAMETER =
      Pattern.compile(
          ";\\s*+([^\\s=;\"]{1,60}+)\\s*+=\\s*+(?:\"((?:[^\"\\\\]|\\\\.){0,2000}+)\"?|([^;\\s]{0,2000}+))");

  private static final Pattern CONTINUED = Pattern.compile("([^*]+)\\*(?:(\\d{1,3})\\*?)?");
  private static final Pattern PERCENT = Pattern.compile("%([0-9A-Fa-f]{2})");

  static MimeType parse(String raw) {
    int end = raw.indexOf(';');
    String value = (end < 0 ? raw : raw.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    Map<String, String> plain = new LinkedHashMap<>();
    Map<String, TreeMap<Integer, String>> pieces = new LinkedHashMap<>();
    Matcher matcher = PARAMETER.matcher(raw);
    while (matcher.find() && plain.size() + pieces.size() < MOST_PARAMETERS) {
      String name = matcher.group(1).toLowerCase(Locale.ROOT);
      String said = said(matcher);
      Matcher continued = CONTINUED.matcher(name);
      if (continued.matches()) {
        int number = continued.group(2) == null ? 0 : Integer.parseInt(continued.group(2));
        String piece = name.endsWith("*") ? percent(said, number == 0) : said;
        pieces.computeIfAbsent(continued.group(1), key -> new TreeMap<>()).put(number, piece);
      } else {
        plain.putIfAbsent(name, said);
      }
    }
    pieces.forEach((name, parts) -> plain.putIfAbsent(name, String.join("", parts.values())));
    return new MimeType(value.replaceAll("\\s", ""), plain);
  }

  Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name)).filter(said -> !said.isBlank());
  }

  boolean isMultipart() {
    return value.startsWith("multipart/");
  }

  private static String said(Matcher matcher) {
    String quoted = matcher.group(2);
    return quoted == null ? matcher.group(3) : quoted.replaceAll("\\\\(.)", "$1");
  }

  /** RFC 2231: {@code charset'language'percent-encoded}; the first piece names the charset. */
  private static String percent(String said, boolean first) {
    String charset = "";
    String text = said;
    int one = said.indexOf('\'');
    int two = one < 0 ? -1 : said.indexOf('\'', one + 1);
    if (first && two > 0) {
      charset = said.substring(0, one);
      text = said.substring(two + 1);
    }
    String bytes =
        PERCENT
            .matcher(text)
            .replaceAll(
                match ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    return CharsetReading.text(bytes.getBytes(StandardCharsets.ISO_8859_1), charset);
  }
}
