package nurture.rules.language;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nurture.rules.language.ExpressionParser.Typed;
import nurture.rules.language.LanguageProblem.Kind;

/** Reads the results of one {@code accumulate}: {@code $sum : sum( $points )}. */
final class AggregateParser {

  private static final Set<String> FUNCTIONS = Set.of("count", "sum", "min", "max", "average");

  private final TokenReader words;
  private final Scope scope;
  private final PatternParser patterns;
  private final List<Aggregate> results = new ArrayList<>();
  private final List<Type> types = new ArrayList<>();

  AggregateParser(TokenReader words, Scope scope, PatternParser patterns) {
    this.words = words;
    this.scope = scope;
    this.patterns = patterns;
  }

  /** The next result; its name is not known before {@link #bind}. */
  void next() {
    Token begin = words.here();
    String variable = patterns.variable();
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
    if (!count && !of.map(Typed::type).filter(ValueTypes::number).isPresent()) {
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
    results.add(new Aggregate(variable, function.text(), of.map(Typed::expression), span));
  }

  /** All results, whose names are known from now on. */
  List<Aggregate> bind() {
    for (int i = 0; i < results.size(); i++) {
      if (!results.get(i).variable().isEmpty()) {
        scope.bind(results.get(i).variable(), types.get(i), results.get(i).span());
      }
    }
    return results;
  }
}
