package nurture.rules.form;

import java.util.ArrayList;
import java.util.List;
import nurture.rules.language.RuleToken;
import nurture.rules.language.RuleTokens;

/**
 * The word at a place in the text of a rule, as far as it is written.
 *
 * @param before the tokens before it, without remarks
 * @param from where it begins
 * @param to where it ends
 * @param prefix what of it stands before the place
 * @param quoted whether it stands in quotation marks, the second of which may be missing
 * @param remark whether the place is in a remark
 */
record CaretWord(
    List<RuleToken> before, int from, int to, String prefix, boolean quoted, boolean remark) {

  CaretWord {
    before = List.copyOf(before);
  }

  static CaretWord at(String text, int place) {
    List<RuleToken> before = new ArrayList<>();
    for (RuleToken token : RuleTokens.of(text)) {
      if (token.start() >= place) {
        break;
      }
      boolean inside = place <= token.end();
      if (token.kind() == RuleToken.Kind.REMARK) {
        if (inside) {
          return new CaretWord(before, place, place, "", false, true);
        }
      } else if (inside && token.kind() == RuleToken.Kind.TEXT && place < token.end()) {
        return new CaretWord(
            before,
            token.start() + 1,
            token.end() - 1,
            text.substring(token.start() + 1, place),
            true,
            false);
      } else if (opens(token) && text.substring(token.end(), place).indexOf('\n') < 0) {
        String prefix = text.substring(token.end(), place);
        return new CaretWord(before, token.end(), place, prefix, true, false);
      } else if (inside && isWord(token)) {
        String prefix = text.substring(token.start(), place);
        return new CaretWord(before, token.start(), token.end(), prefix, false, false);
      } else {
        before.add(token);
      }
    }
    return new CaretWord(before, place, place, "", false, false);
  }

  /** Whether it is a quotation mark without the second one. */
  private static boolean opens(RuleToken token) {
    return token.kind() == RuleToken.Kind.ODD && token.text().equals("\"");
  }

  private static boolean isWord(RuleToken token) {
    return switch (token.kind()) {
      case TEXT, NUMBER, SYMBOL, PLACEHOLDER, ODD, REMARK -> false;
      default -> true;
    };
  }
}
