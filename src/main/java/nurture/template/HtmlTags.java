package nurture.template;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Locale;
import java.util.Set;

/**
 * Looks at the tags of rendered HTML for the two holes that escaping leaves open: a value without
 * quotes around it can add attributes, and {@code javascript:} needs no character that is escaped.
 *
 * <p>Since every value was escaped, a {@code <} that is still one was written by the template, so a
 * letter may well quote {@code href=...} in its text. One pass over the text, whatever it holds.
 */
final class HtmlTags {

  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "action", "formaction", "background", "xlink:href");

  private static final Set<String> SAFE = Set.of("http", "https", "mailto", "tel");

  private final String html;
  private int at;

  private HtmlTags(String html) {
    this.html = html;
  }

  static void check(String html) throws Tidy.Unfit {
    new HtmlTags(html).tags();
  }

  private void tags() throws Tidy.Unfit {
    for (at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
      at++;
      if (at < html.length() && isLetter(html.charAt(at))) {
        name();
        attributes();
      }
    }
  }

  /** Up to the end of the tag, or of the text if it has none. */
  private void attributes() throws Tidy.Unfit {
    while (at < html.length() && html.charAt(at) != '>') {
      char c = html.charAt(at);
      if (c == '"' || c == '\'') {
        quoted();
      } else if (isName(c)) {
        String name = name().toLowerCase(Locale.ROOT);
        blanks();
        if (at < html.length() && html.charAt(at) == '=') {
          at++;
          blanks();
          value(name);
        }
      } else {
        at++;
      }
    }
  }

  private void value(String name) throws Tidy.Unfit {
    char quote = at < html.length() ? html.charAt(at) : ' ';
    if (quote != '"' && quote != '\'') {
      throw new Tidy.Unfit("an attribute is not in quotes; write " + name + "=\"...\"");
    }
    String value = quoted();
    if (ADDRESSES.contains(name) && !isSafe(value.strip())) {
      throw new Tidy.Unfit("a link is not https, http, mailto or tel; correct the address");
    }
  }

  private static boolean isSafe(String address) {
    if (address.startsWith("#")) {
      return true;
    }
    int colon = address.indexOf(':');
    String scheme = colon < 0 ? "" : address.substring(0, colon).toLowerCase(Locale.ROOT);
    return SAFE.contains(scheme)
        && (!scheme.startsWith("http") || address.startsWith("//", colon + 1));
  }

  @CanIgnoreReturnValue
  private String name() {
    int start = at;
    while (at < html.length() && isName(html.charAt(at))) {
      at++;
    }
    return html.substring(start, at);
  }

  @CanIgnoreReturnValue
  private String quoted() {
    int end = html.indexOf(html.charAt(at), at + 1);
    int start = at + 1;
    at = end < 0 ? html.length() : end + 1;
    return html.substring(start, end < 0 ? at : end);
  }

  private void blanks() {
    while (at < html.length() && Character.isWhitespace(html.charAt(at))) {
      at++;
    }
  }

  private static boolean isName(char c) {
    return isLetter(c) || c >= '0' && c <= '9' || c == '-' || c == '_' || c == ':';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
