package nurture.rules.language;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nurture.rules.language.Condition.Accumulate;
import nurture.rules.language.Condition.AllOf;
import nurture.rules.language.Condition.AnyOf;
import nurture.rules.language.Condition.ConditionPlaceholder;
import nurture.rules.language.Condition.Exists;
import nurture.rules.language.Condition.ForAll;
import nurture.rules.language.Condition.Not;
import nurture.rules.language.LanguageProblem.Kind;

/** Reads the conditions of one rule. */
final class ConditionParser {

  /** Conditions inside each other, brackets included. */
  static final int DEEPEST = 10;

  /** The engine makes a rule of every combination of alternatives. */
  static final int MOST_WAYS = 32;

  private final TokenReader words;
  private final Scope scope;
  private final PatternParser patterns;
  private int depth;
  private int ways = 1;

  ConditionParser(TokenReader words, Scope scope) {
    this.words = words;
    this.scope = scope;
    this.patterns = new PatternParser(words, scope);
  }

  /** How many facts and tests were read so far. */
  int parts() {
    return patterns.parts();
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
  static int ways(Condition condition) {
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
      throw words.stop(
          Kind.TOO_LARGE,
          "this is nested too deep, in more than " + DEEPEST + " conditions; make two rules of it");
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
      condition = patterns.fact();
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
    ConditionForms.closed(not ? "not" : "exists", inner);
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
    Span span = begin.span().to(words.last().span());
    ConditionForms.forAll(all, span);
    return new ForAll(all, span);
  }

  private Condition accumulate(Token begin) {
    Map<String, Type> before = scope.mark();
    words.next();
    words.expect("(", "after `accumulate` comes ( Fact( … ) ; $n : count() )");
    Condition source = alternatives();
    ConditionForms.source(source);
    if (!words.take(",")) {
      words.expect(
          ";", words.here().quoted() + " is not for rules; what is looked for ends with ;");
    }
    AggregateParser reckoned = new AggregateParser(words, scope, patterns);
    do {
      reckoned.next();
    } while (words.take(","));
    scope.reset(before);
    List<Aggregate> results = reckoned.bind();
    ConditionForms.results(source, results);
    List<FactTest> asked = words.take(";") ? patterns.tests(null) : List.of();
    words.close();
    return new Accumulate(source, results, asked, begin.span().to(words.last().span()));
  }
}
