package nurture.rules.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.candidate.facts.Fact;
import nurture.decision.Opinion;
import nurture.decision.Touchpoint;

/**
 * Rule text as a row of tokens, remarks among them, for showing it and for completing it. The words
 * are those the parser reads; text that makes no rule has tokens as well. Pure; about a millisecond
 * for a hundred rules.
 */
public final class RuleTokens {

  /** Characters no rule may contain that are passed over one by one. */
  private static final int MOST_HIDDEN = 100;

  private static final Set<String> KEYWORDS =
      Set.of(
          "rule",
          "when",
          "then",
          "end",
          "not",
          "exists",
          "forall",
          "accumulate",
          "and",
          "or",
          "in",
          "contains",
          "memberOf",
          "insert",
          "true",
          "false",
          "null",
          "this");

  private static final Pattern REMARK = Pattern.compile("//[^\\n\\r]*");
  private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*");

  /** All of a text, in its order; spaces are left out. */
  public static List<RuleToken> of(String text) {
    List<RuleToken> found = new ArrayList<>();
    int from = 0;
    String last = "";
    for (Token token : read(text, found)) {
      remarks(text, from, token.span().start(), found);
      from = token.span().end();
      if (token.kind() != Token.Kind.END) {
        String word = text.substring(token.span().start(), from);
        found.add(new RuleToken(kind(token, last), word, token.span().start(), from));
        last = word;
      }
    }
    found.sort(Comparator.comparingInt(RuleToken::start));
    return List.copyOf(found);
  }

  /** Characters that end the reading are noted, and read as spaces. */
  private static List<Token> read(String text, List<RuleToken> found) {
    StringBuilder readable = new StringBuilder(text);
    for (int i = 0; i < MOST_HIDDEN; i++) {
      try {
        return Tokenizer.of("", readable.toString(), true);
      } catch (LanguageProblem.Stop stop) {
        Span span = stop.problem().span();
        found.add(
            new RuleToken(
                RuleToken.Kind.ODD,
                text.substring(span.start(), span.end()),
                span.start(),
                span.end()));
        readable.setCharAt(span.start(), ' ');
      }
    }
    return List.of();
  }

  private static void remarks(String text, int from, int to, List<RuleToken> found) {
    Matcher remark = REMARK.matcher(text).region(from, to);
    while (remark.find()) {
      String words = remark.group().stripTrailing();
      found.add(
          new RuleToken(
              RuleToken.Kind.REMARK, words, remark.start(), remark.start() + words.length()));
    }
  }

  private static RuleToken.Kind kind(Token token, String before) {
    return switch (token.kind()) {
      case NAME -> named(token.text(), before);
      case NUMBER -> RuleToken.Kind.NUMBER;
      case TEXT -> RuleToken.Kind.TEXT;
      case PLACEHOLDER -> RuleToken.Kind.PLACEHOLDER;
      case SYMBOL -> RuleToken.Kind.SYMBOL;
      default -> RuleToken.Kind.ODD;
    };
  }

  private static RuleToken.Kind named(String name, String before) {
    if (name.startsWith("$")) {
      return RuleToken.Kind.VARIABLE;
    } else if (before.equals(".")) {
      return RuleToken.Kind.NAME;
    } else if (KEYWORDS.contains(name)) {
      return RuleToken.Kind.KEYWORD;
    }
    Class<?> type = Vocabulary.called(name).or(() -> Vocabulary.matched(name)).orElse(Object.class);
    if (Fact.class.isAssignableFrom(type)) {
      return RuleToken.Kind.FACT;
    } else if (Opinion.class.isAssignableFrom(type) || type == Touchpoint.class) {
      return RuleToken.Kind.OPINION;
    } else if (type.isEnum()) {
      return RuleToken.Kind.CHOICE;
    }
    return CAPITALS.matcher(name).matches() ? RuleToken.Kind.POLICY_NUMBER : RuleToken.Kind.NAME;
  }

  private RuleTokens() {}
}
