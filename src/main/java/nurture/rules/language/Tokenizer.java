package nurture.rules.language;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.rules.language.LanguageProblem.Kind;
import nurture.rules.language.Token.Remark;

/**
 * Takes a rule file apart. Narrower than the language of the engine on purpose: what two parsers
 * could read in two ways (unicode escapes, odd line ends, comments within a line of code, letters
 * that are not shown) is not read at all. A byte order mark at the beginning is passed over.
 */
final class Tokenizer {

  private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]+");
  private static final Pattern REMARK = Pattern.compile("//([^\\n]*)");
  private static final Pattern NAME = Pattern.compile("\\$?[A-Za-z_][A-Za-z0-9_]*");
  private static final Pattern NUMBER =
      Pattern.compile("[0-9]{1,10}(?:\\.[0-9]{1,10})?(?![A-Za-z0-9_.$])");
  private static final Pattern TEXT =
      Pattern.compile("\"[^\"\\\\\\n]*+(?:\\\\[\"\\\\][^\"\\\\\\n]*+)*+\"");
  private static final Pattern SYMBOL =
      Pattern.compile("&&|\\|\\||==|!=|<=|>=|[(),;:.<>+\\-*/%!\\[\\]]");
  private static final Pattern PLACEHOLDER = Pattern.compile("@\\{([a-z]+)\\}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_$.]+|.");

  private static final String CURLY =
      "a curly quotation mark `%s` is not for rules; write the straight one, \"";

  private static final Map<Character, String> INSTEAD =
      Map.ofEntries(
          Map.entry('{', "a block `{` is not for rules; a consequence is a row of insert( … );"),
          Map.entry('}', "a block `}` is not for rules; a consequence is a row of insert( … );"),
          Map.entry('\'', "a text in single quotes `'` is not for rules; write it in \" \""),
          Map.entry(
              '@',
              "an annotation `@` is not for rules; write what it says as a comment, // above the"
                  + " rule"),
          Map.entry(
              '=',
              "an assignment `=` is not for rules; compare with ==, or name a value with"
                  + " $name : field"),
          Map.entry('\\', "a backslash `\\` is for texts in \" \" alone"),
          Map.entry('?', "`?` is not for rules; there are two rules, one for each case"),
          Map.entry('#', "a comment begins with //"),
          Map.entry('\u201C', CURLY.formatted("\u201C")),
          Map.entry('\u201D', CURLY.formatted("\u201D")),
          Map.entry('\u201E', CURLY.formatted("\u201E")),
          Map.entry('\u2018', CURLY.formatted("\u2018")),
          Map.entry('\u2019', CURLY.formatted("\u2019")),
          Map.entry(
              '\u00A0', "a no-break space (U+00A0) is not for rules; write an ordinary space"));

  private final String file;
  private final String text;
  private final boolean template;
  private final Matcher remark;
  private final Matcher space;
  private final Matcher placeholder;
  private final Matcher name;
  private final Matcher number;
  private final Matcher quoted;
  private final Matcher symbol;
  private final List<Token> found = new ArrayList<>();
  private List<Remark> remarks = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;

  /** Whether a word stands on the line at hand already. */
  private boolean begun;

  private Tokenizer(String file, String text, boolean template) {
    this.file = file;
    this.text = text;
    this.template = template;
    this.remark = REMARK.matcher(text);
    this.space = SPACE.matcher(text);
    this.placeholder = PLACEHOLDER.matcher(text);
    this.name = NAME.matcher(text);
    this.number = NUMBER.matcher(text);
    this.quoted = TEXT.matcher(text);
    this.symbol = SYMBOL.matcher(text);
  }

  /**
   * Ends with a token of kind {@link Token.Kind#END}.
   *
   * @throws LanguageProblem.Stop at the first character no rule may contain
   */
  static List<Token> of(String file, String text, boolean template) {
    Tokenizer tokenizer = new Tokenizer(file, text, template);
    if (text.startsWith("\uFEFF")) {
      tokenizer.at = 1;
      tokenizer.lineStart = 1;
    }
    tokenizer.letters();
    while (tokenizer.at < text.length()) {
      tokenizer.next();
    }
    tokenizer.add(Token.Kind.END, "", 0);
    return tokenizer.found;
  }

  /** Looks at every character, comments and texts included. */
  private void letters() {
    int row = 1;
    int start = lineStart;
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        row++;
        start = i + 1;
      }
      boolean nextIs = i + 1 < text.length();
      Span span = new Span(file, row, i - start + 1, i, i + 1);
      if (c == '\\' && nextIs && text.charAt(i + 1) == '\\') {
        // A backslash that is escaped itself begins nothing.
        i++;
      } else if (c == '\\' && nextIs && text.charAt(i + 1) == 'u') {
        throw stop(
            Kind.CHARACTER,
            span,
            "\\u",
            "a unicode escape `\\u` is not for rules; write the letter itself");
      }
      if (c == '\r' && (!nextIs || text.charAt(i + 1) != '\n') || hidden(c)) {
        throw stop(
            Kind.CHARACTER,
            span,
            String.format("U+%04X", (int) c),
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
    if (remark.region(at, text.length()).lookingAt()) {
      remarks.add(new Remark(remark.group(1).stripTrailing(), line, !begun));
      at = remark.end();
      return;
    }
    if (space.region(at, text.length()).lookingAt()) {
      pass(space.group());
      return;
    }
    if (template && take(placeholder, Token.Kind.PLACEHOLDER)
        || take(name, Token.Kind.NAME)
        || take(number, Token.Kind.NUMBER)
        || take(quoted, Token.Kind.TEXT)
        || !text.startsWith("/*", at) && take(symbol, Token.Kind.SYMBOL)) {
      return;
    }
    // The reader of the words says it, for what stands before may be the better thing to say.
    Matcher word = WORD.matcher(text).region(at, text.length());
    String odd = word.lookingAt() ? word.group() : "";
    add(Token.Kind.ODD, odd(odd), odd.length());
    at += odd.length();
  }

  private void pass(String space) {
    for (int i = 0; i < space.length(); i++) {
      if (space.charAt(i) == '\n') {
        line++;
        lineStart = at + i + 1;
        begun = false;
      }
    }
    at += space.length();
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

  @CanIgnoreReturnValue
  private boolean take(Matcher matcher, Token.Kind kind) {
    if (!matcher.region(at, text.length()).lookingAt()) {
      return false;
    }
    add(
        kind,
        kind == Token.Kind.PLACEHOLDER ? matcher.group(1) : matcher.group(),
        matcher.end() - at);
    at = matcher.end();
    return true;
  }

  private void add(Token.Kind kind, String word, int length) {
    Span span = new Span(file, line, at - lineStart + 1, at, at + length);
    found.add(new Token(kind, word, span, remarks));
    remarks = new ArrayList<>();
    begun = true;
  }

  private static LanguageProblem.Stop stop(Kind kind, Span span, String found, String message) {
    return new LanguageProblem.Stop(LanguageProblem.of(kind, span, found, message));
  }
}
