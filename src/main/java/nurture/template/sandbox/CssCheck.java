package nurture.template.sandbox;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at styles for what fetches something from elsewhere, or hides that it does: functions other
 * than those of colours and lengths, rules other than {@code @media}, escapes and entities.
 */
final class CssCheck {

  /** What may stand before a bracket: functions, and the words of a media query. */
  private static final Set<String> BEFORE_BRACKETS =
      Set.of(
          "",
          "rgb",
          "rgba",
          "hsl",
          "hsla",
          "calc",
          "min",
          "max",
          "clamp",
          "and",
          "or",
          "not",
          "only",
          "media",
          "screen",
          "print",
          "all",
          "nth-child");

  /** In an attribute, an entity that is none of these only hides something. */
  private static final Set<String> ENTITIES = Set.of("quot", "#39", "apos", "amp");

  private CssCheck() {}

  /** What fetches or hides in a style, as it is written; empty if nothing does. */
  static Optional<String> fetches(String css) {
    if (css.indexOf('\\') >= 0) {
      return Optional.of("\\");
    }
    for (int at = css.indexOf('@'); at >= 0; at = css.indexOf('@', at + 1)) {
      if (!css.regionMatches(true, at, "@media", 0, 6)) {
        return Optional.of("@");
      }
    }
    for (int at = css.indexOf('('); at >= 0; at = css.indexOf('(', at + 1)) {
      String word = wordBefore(css, at);
      if (!BEFORE_BRACKETS.contains(word.strip().toLowerCase(Locale.ROOT))) {
        return Optional.of(word + "(");
      }
    }
    return Optional.empty();
  }

  /** Whether an attribute's style has an entity no style needs. */
  static boolean hides(String attribute) {
    for (int at = attribute.indexOf('&'); at >= 0; at = attribute.indexOf('&', at + 1)) {
      int end = attribute.indexOf(';', at);
      if (end < 0 || !ENTITIES.contains(attribute.substring(at + 1, end))) {
        return true;
      }
    }
    return false;
  }

  private static String wordBefore(String css, int bracket) {
    int end = bracket;
    while (end > 0 && Character.isWhitespace(css.charAt(end - 1))) {
      end--;
    }
    int begin = end;
    while (begin > 0 && isWord(css.charAt(begin - 1))) {
      begin--;
    }
    return css.substring(begin, bracket);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }
}
