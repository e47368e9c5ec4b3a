package nurture.rules.language;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nurture.rules.language.Condition.Pattern;
import nurture.rules.language.ExpressionParser.Typed;
import nurture.rules.language.LanguageProblem.Kind;
import org.jspecify.annotations.Nullable;

/** Reads facts with their tests, those of one rule. */
final class PatternParser {

  static final int MOST_CONDITIONS = 30;

  /** Of one fact; the engine goes down one call for each. */
  static final int MOST_TESTS = 200;

  private final TokenReader words;
  private final Scope scope;
  private int facts;
  private int tests;

  PatternParser(TokenReader words, Scope scope) {
    this.words = words;
    this.scope = scope;
  }

  /** How many facts and tests were read so far. */
  int parts() {
    return facts + tests;
  }

  /** A fact with its tests, {@code $c : Contact( ever, quietDays >= 90 )}. */
  Pattern fact() {
    if (++facts > MOST_CONDITIONS) {
      throw words.stop(
          Kind.TOO_LARGE,
          "a rule has at most " + MOST_CONDITIONS + " conditions; say some of them in a word");
    }
    Token begin = words.here();
    String variable = variable();
    Token type = words.next();
    if (!type.isName()) {
      throw words.stopBefore(
          type.kind() == Token.Kind.END ? Kind.UNFINISHED : Kind.SYNTAX,
          type.quoted() + " is not understood here; a fact is missing");
    }
    Optional<String> forbidden =
        ForbiddenWords.inConditions(type.text()).or(() -> ForbiddenWords.word(type.text()));
    if (forbidden.isPresent()) {
      throw words.stopBefore(Kind.NOT_FOR_RULES, forbidden.get());
    }
    if (words.sees(".")) {
      throw words.stop(
          Kind.NOT_FOR_RULES,
          "a full name like `" + type.text() + ".…` is not for rules; name the fact alone");
    }
    Class<?> fact = Vocabulary.matched(type.text()).orElse(Object.class);
    if (fact == Object.class) {
      scope.report(UnknownNames.fact(type.text(), type.span()));
    }
    if (!variable.isEmpty()) {
      scope.bind(variable, fact, begin.span());
    }
    words.expect("(", "after the fact come its tests: " + type.text() + "( … )");
    if (fact == Object.class) {
      passTests();
    }
    List<FactTest> asked = tests(fact);
    words.close();
    return new Pattern(variable, fact, asked, begin.span().to(words.last().span()));
  }

  /** Of a fact that is not known nothing more can be said. */
  private void passTests() {
    int open = 0;
    while (!(open == 0 && words.sees(")"))) {
      Token token = words.next();
      open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (token.kind() == Token.Kind.END || token.is("then")) {
        throw words.stopBefore(Kind.UNFINISHED, "a parenthesis is opened here and not closed");
      }
    }
  }

  /** {@code $name :} if it is there. */
  String variable() {
    if (!words.here().isName() || !words.ahead(1).is(":")) {
      return "";
    }
    String name = words.next().text();
    if (!name.startsWith("$")) {
      throw words.stopBefore(Kind.SYNTAX, "a name begins with $, as in $" + name + " : …");
    }
    words.next();
    return name;
  }

  /**
   * What stands between the brackets of a fact.
   *
   * @param fact whose fields are meant; null behind an {@code accumulate}
   */
  List<FactTest> tests(@Nullable Class<?> fact) {
    List<FactTest> all = new ArrayList<>();
    if (words.sees(")")) {
      return all;
    }
    do {
      all.add(test(fact));
      if (all.size() > MOST_TESTS) {
        throw words.stop(
            Kind.TOO_LARGE,
            "a fact has at most " + MOST_TESTS + " tests; say some of them in a word");
      }
    } while (words.take(","));
    return all;
  }

  private FactTest test(@Nullable Class<?> fact) {
    tests++;
    Token begin = words.here();
    String variable = variable();
    if (words.sees("eval")) {
      throw words.stop(Kind.NOT_FOR_RULES, ForbiddenWords.inConditions("eval").orElseThrow());
    }
    ExpressionParser expressions = new ExpressionParser(words, scope, fact);
    Typed read = expressions.read();
    FactTest test = new FactTest(variable, read.expression(), begin.span().to(words.last().span()));
    if (variable.isEmpty()) {
      // Otherwise the words are wrong, which is told next.
      if (words.sees(",") || words.sees(")")) {
        new TypeChecks(scope).truth(read);
      }
      return test;
    }
    Expression bound = test.bound().orElseThrow();
    boolean plain =
        bound instanceof Expression.Property
            || bound instanceof Expression.Call
            || bound instanceof Expression.Element;
    if (!plain) {
      throw new LanguageProblem.Stop(
          LanguageProblem.of(
              Kind.SYNTAX,
              test.span(),
              variable,
              "a name is given to a field, as in "
                  + variable
                  + " : daysAgo; put the test behind a comma"));
    }
    Type type = test.bindsOnly() ? read.type() : expressions.leftType();
    scope.bind(variable, type, begin.span());
    return test;
  }
}
