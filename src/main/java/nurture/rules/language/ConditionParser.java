package nurture.rules.language;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nurture.rules.language.Condition.Accumulate;
import nurture.rules.language.Condition.AllOf;
import nurture.rules.language.Condition.AnyOf;
import nurture.rules.language.Condition.ConditionPlaceholder;
import nurture.rules.language.Condition.Exists;
import nurture.rules.language.Condition.ForAll;
import nurture.rules.language.Condition.Not;
import nurture.rules.language.Condition.Pattern;
import nurture.rules.language.ExpressionParser.Typed;
import nurture.rules.language.LanguageProblem.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the conditions of one rule. */
final class ConditionParser {

  private static final int DEEPEST = 10;
  private static final int MOST_CONDITIONS = 30;

  /** The engine makes a rule of every combination of alternatives. */
  private static final int MOST_WAYS = 32;

  private static final Set<String> FUNCTIONS = Set.of("count", "sum", "min", "max", "average");

  private final TokenReader words;
  private final Scope scope;
  private int depth;
  private int facts;
  private int tests;
  private int ways = 1;

  ConditionParser(TokenReader words, Scope scope) {
    this.words = words;
    this.scope = scope;
  }

  /** How many facts and tests were read so far. */
  int parts() {
    return facts + tests;
  }

  /** One condition of the rule, with all that {@code and} and {@code or} join to it. */
  Condition next() {
    Condition condition = alternatives();
    ways *= ways(condition);
    tooMany(ways);
    return condition;
  }

  private void tooMany(int count) {
    if (count > MOST_WAYS) {
      throw words.stop(
          Kind.TOO_LARGE,
          "so many `or` make more than "
              + MOST_WAYS
              + " rules of this one; make two of it, or use in ( … )");
    }
  }

  /** How many ways there are to meet it; kept small, so that it never overflows. */
  private static int ways(Condition condition) {
    int ways = condition instanceof AnyOf ? 0 : 1;
    if (condition instanceof AnyOf any) {
      for (Condition each : any.conditions()) {
        ways += ways(each);
      }
    } else if (condition instanceof AllOf
        || condition instanceof Not
        || condition instanceof Exists) {
      for (Condition each : condition.parts().toList()) {
        ways = Math.min(1_000, ways * ways(each));
      }
    }
    return Math.min(1_000, ways);
  }

  private Condition alternatives() {
    Map<String, Type> before = scope.mark();
    Condition first = together();
    if (!words.sees("or")) {
      return first;
    }
    List<Condition> all = new ArrayList<>(List.of(first));
    List<Map<String, Type>> bound = new ArrayList<>(List.of(scope.mark()));
    while (words.take("or")) {
      scope.reset(before);
      all.add(together());
      bound.add(scope.mark());
      tooMany(all.stream().mapToInt(ConditionParser::ways).sum());
    }
    scope.join(bound);
    return new AnyOf(all, first.span().to(words.last().span()));
  }

  private Condition together() {
    Condition first = condition();
    if (!words.sees("and")) {
      return first;
    }
    List<Condition> all = new ArrayList<>(List.of(first));
    while (words.take("and")) {
      all.add(condition());
    }
    Condition whole = new AllOf(all, first.span().to(words.last().span()));
    tooMany(ways(whole));
    return whole;
  }

  private Condition condition() {
    if (++depth > DEEPEST) {
      throw words.stop(Kind.TOO_LARGE, "this is nested too deep; make two rules of it");
    }
    Token begin = words.here();
    Condition condition;
    if (words.sees("not") || words.sees("exists")) {
      condition = closed(begin);
    } else if (words.sees("forall")) {
      condition = forAll(begin);
    } else if (words.sees("accumulate")) {
      condition = accumulate(begin);
    } else if (words.take("(")) {
      condition = alternatives();
      words.close();
    } else if (begin.kind() == Token.Kind.PLACEHOLDER) {
      words.next();
      placeholder(begin);
      condition = new ConditionPlaceholder(begin.text(), begin.span());
    } else {
      condition = fact();
    }
    depth--;
    return condition;
  }

  private void placeholder(Token token) {
    Map<String, Type> known = scope.lexicon().placeholders();
    if (known.get(token.text()) != Condition.class) {
      scope.report(UnknownNames.placeholder(token.text(), token.span(), known.keySet()));
    }
  }

  /** {@code not} and {@code exists}: what is named inside is not known outside. */
  private Condition closed(Token begin) {
    Map<String, Type> before = scope.mark();
    boolean not = words.next().is("not");
    Condition inner = condition();
    scope.reset(before);
    Span span = begin.span().to(words.last().span());
    return not ? new Not(inner, span) : new Exists(inner, span);
  }

  private Condition forAll(Token begin) {
    Map<String, Type> before = scope.mark();
    words.next();
    words.expect("(", "after `forall` comes ( … )");
    List<Condition> all = new ArrayList<>();
    while (!words.take(")")) {
      all.add(condition());
    }
    scope.reset(before);
    return new ForAll(all, begin.span().to(words.last().span()));
  }

  private Pattern fact() {
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
  private String variable() {
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

  private List<FactTest> tests(@Nullable Class<?> fact) {
    List<FactTest> all = new ArrayList<>();
    if (words.sees(")")) {
      return all;
    }
    do {
      all.add(test(fact));
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
        expressions.truth(read);
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

  private Condition accumulate(Token begin) {
    Map<String, Type> before = scope.mark();
    words.next();
    words.expect("(", "after `accumulate` comes ( Fact( … ) ; $n : count() )");
    Condition source = alternatives();
    if (!words.take(",")) {
      words.expect(
          ";", words.here().quoted() + " is not for rules; what is looked for ends with ;");
    }
    List<Aggregate> results = new ArrayList<>();
    List<Type> types = new ArrayList<>();
    do {
      results.add(aggregate(types));
    } while (words.take(","));
    scope.reset(before);
    for (int i = 0; i < results.size(); i++) {
      if (!results.get(i).variable().isEmpty()) {
        scope.bind(results.get(i).variable(), types.get(i), results.get(i).span());
      }
    }
    List<FactTest> asked = words.take(";") ? tests(null) : List.of();
    words.close();
    return new Accumulate(source, results, asked, begin.span().to(words.last().span()));
  }

  private Aggregate aggregate(List<Type> types) {
    Token begin = words.here();
    String variable = variable();
    Token function = words.next();
    if (!FUNCTIONS.contains(function.text())) {
      throw words.stopBefore(
          Kind.NOT_FOR_RULES,
          function.quoted()
              + " is not for rules; there are count, sum, min, max and average, as in"
              + " $n : count()");
    }
    words.expect("(", "after " + function.text() + " comes ( … )");
    Optional<Typed> of = new ExpressionParser(words, scope, null).argument();
    words.close();
    Span span = begin.span().to(words.last().span());
    boolean count = function.is("count");
    if (!count && !of.map(Typed::type).filter(ConditionParser::number).isPresent()) {
      scope.report(
          LanguageProblem.of(
              Kind.WRONG_TYPE,
              span,
              function.text(),
              function.text() + " reckons with numbers, as in " + function.text() + "( $points )"));
    }
    types.add(
        switch (function.text()) {
          case "count" -> Long.class;
          case "average" -> Double.class;
          default -> of.map(Typed::type).orElse(Object.class);
        });
    return new Aggregate(variable, function.text(), of.map(Typed::expression), span);
  }

  private static boolean number(Type type) {
    ValueTypes.Sort sort = ValueTypes.sort(type);
    return sort == ValueTypes.Sort.NUMBER || sort == ValueTypes.Sort.UNKNOWN;
  }
}
