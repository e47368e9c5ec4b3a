package nurture.template.sandbox;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at the tags of rendered HTML: only those a letter needs, written plainly. So nothing in it
 * runs, loads something from elsewhere or sends something there, and no value breaks out of where
 * it stands: one without quotes around it could add attributes, and {@code javascript:} needs no
 * character that is escaped.
 *
 * <p>Since every value was escaped, a {@code <} that is still one was written by the template, so a
 * letter may well quote {@code href=...} in its text. Mail programs read broken HTML in their own
 * ways, and what one takes for a comment or a quoted value another runs. So what is not written by
 * the book is refused, not guessed at. One pass over the text, whatever it holds.
 */
final class HtmlTags {

  private static final Set<String> TAGS =
      Set.of(
          "a",
          "b",
          "blockquote",
          "body",
          "br",
          "center",
          "code",
          "div",
          "em",
          "h1",
          "h2",
          "h3",
          "h4",
          "head",
          "hr",
          "html",
          "i",
          "li",
          "meta",
          "ol",
          "p",
          "pre",
          "s",
          "small",
          "span",
          "strong",
          "style",
          "sub",
          "sup",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "title",
          "tr",
          "u",
          "ul");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "align",
          "bgcolor",
          "border",
          "cellpadding",
          "cellspacing",
          "charset",
          "class",
          "colspan",
          "content",
          "dir",
          "height",
          "href",
          "id",
          "lang",
          "name",
          "rel",
          "role",
          "rowspan",
          "start",
          "style",
          "target",
          "title",
          "type",
          "valign",
          "width");

  private static final Set<String> SAFE = Set.of("http", "https", "mailto", "tel");

  private final String html;
  private int at;

  private HtmlTags(String html) {
    this.html = html;
  }

  static void check(String html) throws PartCleanup.Unfit {
    new HtmlTags(html).tags();
  }

  private void tags() throws PartCleanup.Unfit {
    for (at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
      at++;
      char c = here();
      if (isLetter(c)) {
        begin();
      } else if (c == '/') {
        end();
      } else if (c == '!' || c == '?') {
        if (!html.regionMatches(true, at, "!doctype html>", 0, 14)) {
          throw new PartCleanup.Unfit(
              "there is a comment or a declaration; comments are written <#-- -->", "<" + c);
        }
      }
    }
  }

  private void begin() throws PartCleanup.Unfit {
    String tag = name().toLowerCase(Locale.ROOT);
    if (!TAGS.contains(tag)) {
      throw new PartCleanup.Unfit("a letter has no <" + tag + ">; do without", "<" + tag);
    }
    while (attribute(tag)) {
      // The next one, until the tag ends.
    }
    if (tag.equals("style") || tag.equals("title")) {
      raw(tag);
    }
  }

  /** Whether there was one; else the tag has ended. */
  private boolean attribute(String tag) throws PartCleanup.Unfit {
    int before = at;
    blanks();
    if (here() == '/' && at + 1 < html.length() && html.charAt(at + 1) == '>') {
      at++;
    }
    if (here() == '>') {
      at++;
      return false;
    }
    if (at == before || !isLetter(here())) {
      throw notPlain(tag);
    }
    String name = name().toLowerCase(Locale.ROOT);
    if (!ATTRIBUTES.contains(name)) {
      throw new PartCleanup.Unfit("a letter has no attribute " + name + "; do without", name);
    }
    blanks();
    if (here() != '=') {
      throw notPlain(tag);
    }
    at++;
    blanks();
    value(tag, name);
    return true;
  }

  private void value(String tag, String name) throws PartCleanup.Unfit {
    if (here() != '"' && here() != '\'') {
      throw new PartCleanup.Unfit(
          "an attribute is not in quotes; write " + name + "=\"...\"", name + "=");
    }
    int end = html.indexOf(here(), at + 1);
    if (end < 0) {
      throw notPlain(tag);
    }
    String value = html.substring(at + 1, end);
    at = end + 1;
    if (name.equals("href") && (!tag.equals("a") || !isSafe(value.strip()))) {
      throw new PartCleanup.Unfit(
          "a link is not https, http, mailto or tel; correct the address", "href");
    }
    if (name.equals("style")) {
      if (CssCheck.hides(value)) {
        throw new PartCleanup.Unfit("a style has an entity in it; write the character", "&");
      }
      style(value);
    }
  }

  private static void style(String css) throws PartCleanup.Unfit {
    Optional<String> fetches = CssCheck.fetches(css);
    if (fetches.isPresent()) {
      throw new PartCleanup.Unfit(
          "a style fetches something or has an escape in it: "
              + fetches.get()
              + "; colours, sizes and fonts that are there will do",
          fetches.get());
    }
  }

  /** The content of an element in which there are no tags, up to its end tag. */
  private void raw(String tag) throws PartCleanup.Unfit {
    int end = html.indexOf("</", at);
    while (end >= 0 && !html.regionMatches(true, end + 2, tag, 0, tag.length())) {
      end = html.indexOf("</", end + 2);
    }
    if (end < 0) {
      throw notPlain(tag);
    }
    if (tag.equals("style")) {
      style(html.substring(at, end));
    }
    at = end;
  }

  /** An end tag has a name and nothing else: some programs read attributes in it, others not. */
  private void end() throws PartCleanup.Unfit {
    at++;
    String tag = name();
    blanks();
    if (tag.isEmpty() || here() != '>') {
      throw new PartCleanup.Unfit("an end tag is not written plainly; write </p>", "</" + tag);
    }
  }

  private static PartCleanup.Unfit notPlain(String tag) {
    return new PartCleanup.Unfit(
        "the tag <" + tag + "> is not written plainly; write <" + tag + " name=\"value\">",
        "<" + tag);
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

  private String name() {
    int start = at;
    while (at < html.length() && isName(html.charAt(at))) {
      at++;
    }
    return html.substring(start, at);
  }

  private void blanks() {
    while (at < html.length() && Character.isWhitespace(html.charAt(at))) {
      at++;
    }
  }

  /** At the end a character that is none of a tag. */
  private char here() {
    return at < html.length() ? html.charAt(at) : '\0';
  }

  private static boolean isName(char c) {
    return isLetter(c) || c >= '0' && c <= '9' || c == '-' || c == '_' || c == ':';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
