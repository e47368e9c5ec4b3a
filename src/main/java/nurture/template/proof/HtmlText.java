package nurture.template.proof;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a reader sees of an HTML body: its text without tags, and where its links lead. Left out are
 * the head and what is hidden, such as the line for the inbox. One pass, whatever the text holds.
 */
public final class HtmlText {
  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("bdquo", "„"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("sbquo", "‚"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("hellip", "…"),
          Map.entry("euro", "€"));

  /** In characters; the search for its end stops here. */
  private static final int LONGEST_ENTITY = 10;

  private static final Set<String> UNSEEN = Set.of("head", "style", "script", "title");

  private final String html;
  private final StringBuilder text = new StringBuilder();
  private final Set<String> links = new LinkedHashSet<>();

  private HtmlText(String html) {
    this.html = html;
  }

  /**
   * What was found.
   *
   * @param links addresses as they are meant, without entities, each once
   */
  record Seen(String text, Set<String> links) {}

  static Seen of(String html) {
    HtmlText reading = new HtmlText(html);
    reading.read();
    return new Seen(decoded(reading.text.toString()), reading.links);
  }

  private void read() {
    int at = 0;
    while (at < html.length()) {
      int open = html.indexOf('<', at);
      int end = open < 0 ? -1 : html.indexOf('>', open);
      if (end < 0) {
        text.append(html, at, html.length());
        return;
      }
      text.append(html, at, open).append(' ');
      String tag = html.substring(open + 1, end);
      at = isUnseen(tag) ? after(name(tag), end) : end + 1;
      if (name(tag).equals("a")) {
        String address = attribute(tag, "href");
        if (!address.isEmpty()) {
          links.add(decoded(address));
        }
      }
    }
  }

  /** Behind the end tag; such elements do not hold their own kind. */
  private int after(String name, int from) {
    int close = html.indexOf("</" + name, from);
    int end = close < 0 ? -1 : html.indexOf('>', close);
    return end < 0 ? html.length() : end + 1;
  }

  private static boolean isUnseen(String tag) {
    return UNSEEN.contains(name(tag))
        || !tag.startsWith("/") && attribute(tag, "style").startsWith("display:none");
  }

  private static String name(String tag) {
    int end = 0;
    while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
      end++;
    }
    return tag.substring(0, end).toLowerCase(Locale.ROOT);
  }

  /** {@code HtmlTags} saw to it that values are in quotes. */
  private static String attribute(String tag, String name) {
    int start = tag.indexOf(" " + name + "=\"");
    if (start < 0) {
      return "";
    }
    int from = start + name.length() + 3;
    int to = tag.indexOf('"', from);
    return to < 0 ? "" : tag.substring(from, to);
  }

  /** A text with its entities as the characters they stand for; what is none stays. */
  public static String decoded(String escaped) {
    StringBuilder plain = new StringBuilder(escaped.length());
    int at = 0;
    while (at < escaped.length()) {
      char c = escaped.charAt(at);
      int length = entityLength(escaped, at);
      String entity = length == 0 ? "" : entity(escaped.substring(at + 1, at + length - 1));
      plain.append(entity.isEmpty() ? String.valueOf(c) : entity);
      at += entity.isEmpty() ? 1 : length;
    }
    return plain.toString();
  }

  /** From the ampersand at {@code start} to its semicolon; 0 when there is none near. */
  static int entityLength(String text, int start) {
    if (text.charAt(start) != '&') {
      return 0;
    }
    int last = Math.min(text.length(), start + LONGEST_ENTITY);
    for (int at = start + 1; at < last; at++) {
      if (text.charAt(at) == ';') {
        return at + 1 - start;
      }
    }
    return 0;
  }

  /** Empty when it is none. */
  private static String entity(String name) {
    if (!name.startsWith("#")) {
      return ENTITIES.getOrDefault(name, "");
    }
    try {
      boolean hex = name.regionMatches(true, 1, "x", 0, 1);
      int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
      return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    } catch (NumberFormatException noNumber) {
      return "";
    }
  }
}
