package nurture.web.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nurture.rules.language.RuleToken;
import nurture.rules.language.RuleTokens;

/**
 * Rule text in stretches of one colour.
 *
 * @param parts all of it, white space included
 */
public record HighlightedText(List<TextPart> parts) {

  /**
   * @param kind a class of the stylesheet; empty for white space
   */
  public record TextPart(String kind, String text) {}

  public static HighlightedText of(String text) {
    List<TextPart> parts = new ArrayList<>();
    int at = 0;
    for (RuleToken token : RuleTokens.of(text)) {
      if (token.start() > at) {
        parts.add(new TextPart("", text.substring(at, token.start())));
      }
      parts.add(new TextPart(kind(token.kind()), text.substring(token.start(), token.end())));
      at = token.end();
    }
    if (at < text.length()) {
      parts.add(new TextPart("", text.substring(at)));
    }
    return new HighlightedText(parts);
  }

  /** {@code tok-policy-number}. */
  public static String kind(RuleToken.Kind kind) {
    return "tok-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
