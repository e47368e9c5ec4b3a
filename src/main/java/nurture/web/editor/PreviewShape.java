package nurture.web.editor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.playbook.version.DraftPreview;

/**
 * How a preview is shown in its frame. Whether the reader's mail program is dark is decided here,
 * so that it does not depend on the screen of the member.
 */
enum PreviewShape {
  LIGHT("light", "not all"),
  DARK("dark", "all"),
  /** What a reader without HTML gets. */
  TEXT("light", "not all");

  private static final Pattern DARK_RULES =
      Pattern.compile("@media\\s*\\(\\s*prefers-color-scheme\\s*:\\s*dark\\s*\\)");
  private static final Pattern SCHEMES =
      Pattern.compile("(color-scheme\\s*:\\s*|color-scheme\" content=\")light dark");

  private final String scheme;
  private final String media;

  PreviewShape(String scheme, String media) {
    this.scheme = scheme;
    this.media = media;
  }

  static PreviewShape of(String word) {
    return switch (word) {
      case "dark" -> DARK;
      case "text" -> TEXT;
      default -> LIGHT;
    };
  }

  /** The message as a document: its HTML, or its text where it has none, or what is wrong. */
  String document(DraftPreview found) {
    if (found.rendered().isEmpty()) {
      return sentence(found.trouble());
    }
    DraftPreview.Parts rendered = found.rendered().get();
    if (this == TEXT || rendered.html().isBlank()) {
      return page("<pre>" + escaped(rendered.text()) + "</pre>", scheme);
    }
    String html = DARK_RULES.matcher(rendered.html()).replaceAll("@media " + media);
    return SCHEMES
        .matcher(html)
        .replaceAll(match -> Matcher.quoteReplacement(match.group(1) + scheme));
  }

  /** A document that says one thing. */
  static String sentence(String words) {
    return page("<p>" + escaped(words) + "</p>", LIGHT.scheme);
  }

  private static String page(String body, String scheme) {
    return """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Message</title><style>
        :root { color-scheme: %s; }
        body { margin: 1.5rem; font: 1rem/1.6 sans-serif; }
        pre { margin: 0; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
        </style></head><body>%s</body></html>"""
        .formatted(scheme, body);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
