package nurture.rules.sandbox;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a rule file apart. Narrower than the language of the engine on purpose: what two parsers
 * could read in two ways (unicode escapes, odd line ends, comments within a line of code, letters
 * that are not shown) is not read at all.
 */
final class Tokens {

  private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]+");
  private static final Pattern COMMENT = Pattern.compile("//[^\\n]*");
  private static final Pattern NAME = Pattern.compile("\\$?[A-Za-z_][A-Za-z0-9_]*");
  private static final Pattern NUMBER =
      Pattern.compile("[0-9]{1,10}(?:\\.[0-9]{1,10})?(?![A-Za-z0-9_.$])");
  private static final Pattern TEXT =
      Pattern.compile("\"[^\"\\\\\\n]*+(?:\\\\[\"\\\\][^\"\\\\\\n]*+)*+\"");
  private static final Pattern SYMBOL =
      Pattern.compile("&&|\\|\\||==|!=|<=|>=|[(),;:.<>+\\-*/%!\\[\\]]");

  private static final Map<Character, String> INSTEAD =
      Map.of(
          '{', "a block `{` is not for rules; a consequence is a row of insert( … );",
          '}', "a block `}` is not for rules; a consequence is a row of insert( … );",
          '\'', "a text in single quotes `'` is not for rules; write it in \" \"",
          '@',
              "an annotation `@` is not for rules; write what it says as a comment, // above the rule",
          '=',
              "an assignment `=` is not for rules; compare with ==, or name a value with $name : field",
          '\\', "a backslash `\\` is for texts in \" \" alone",
          '?', "`?` is not for rules; there are two rules, one for each case",
          '#', "a comment begins with //");

  private final String text;
  private final List<Token> found = new ArrayList<>();
  private int at;
  private int line = 1;

  private Tokens(String text) {
    this.text = text;
  }

  /**
   * Ends with a token of kind {@link Token.Kind#END}.
   *
   * @throws Refused.Stop at the first thing no rule may contain
   */
  static List<Token> of(String text) {
    Tokens tokens = new Tokens(text);
    tokens.letters();
    while (tokens.at < text.length()) {
      tokens.next();
    }
    tokens.found.add(new Token(Token.Kind.END, "", tokens.line));
    return tokens.found;
  }

  /** Looks at every character, comments and texts included. */
  private void letters() {
    int row = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      row += c == '\n' ? 1 : 0;
      boolean nextIs = i + 1 < text.length();
      if (c == '\\' && nextIs && text.charAt(i + 1) == 'u') {
        throw new Refused.Stop(
            row, "a unicode escape `\\u` is not for rules; write the letter itself");
      }
      if (c == '\r' && (!nextIs || text.charAt(i + 1) != '\n') || hidden(c)) {
        throw new Refused.Stop(
            row,
            String.format(
                "the character U+%04X cannot be seen, and could hide something; remove it",
                (int) c));
      }
    }
  }

  private static boolean hidden(char c) {
    int type = Character.getType(c);
    return type == Character.CONTROL && c != '\n' && c != '\t' && c != '\r'
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED;
  }

  private void next() {
    if (take(SPACE, null) || take(COMMENT, null)) {
      return;
    }
    if (take(NAME, Token.Kind.NAME)
        || take(NUMBER, Token.Kind.NUMBER)
        || take(TEXT, Token.Kind.TEXT)
        || !text.startsWith("/*", at) && take(SYMBOL, Token.Kind.SYMBOL)) {
      return;
    }
    // The one who reads the words says it, for what stands before may be the better thing to say.
    String word = word();
    found.add(new Token(Token.Kind.ODD, odd(word), line));
    at += word.length();
  }

  private String odd(String word) {
    char c = text.charAt(at);
    if (text.startsWith("/*", at)) {
      return "a comment `/*` is not for rules; begin its lines with //";
    }
    if (c == '"') {
      return "a text ends on its own line, and has no backslash but \\\" and \\\\";
    }
    return INSTEAD.getOrDefault(c, "`" + word + "` is not understood; remove it");
  }

  private String word() {
    Matcher word = Pattern.compile("[\\p{L}\\p{N}_$.]+|.").matcher(text).region(at, text.length());
    return word.lookingAt() ? word.group() : "";
  }

  @CanIgnoreReturnValue
  private boolean take(Pattern pattern, Token.@org.jspecify.annotations.Nullable Kind kind) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      return false;
    }
    if (kind != null) {
      found.add(new Token(kind, matcher.group(), line));
    }
    line += (int) matcher.group().chars().filter(c -> c == '\n').count();
    at = matcher.end();
    return true;
  }
}
