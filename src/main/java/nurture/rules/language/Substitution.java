package nurture.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nurture.rules.language.Condition.Accumulate;
import nurture.rules.language.Condition.AllOf;
import nurture.rules.language.Condition.AnyOf;
import nurture.rules.language.Condition.ConditionPlaceholder;
import nurture.rules.language.Condition.Exists;
import nurture.rules.language.Condition.ForAll;
import nurture.rules.language.Condition.Not;
import nurture.rules.language.Condition.Pattern;
import nurture.rules.language.Insertion.Step;

/**
 * Puts trees in the place of names: the values of policy numbers, or what a row of a table gives
 * for the placeholders of a template. A test, step or insertion that needs a placeholder without a
 * value is left out, and so is a condition all of whose tests are left out. Pure.
 */
public final class Substitution {

  private final Function<ConditionPlaceholder, List<Condition>> conditions;
  private final UnaryOperator<Span> spans;
  private final SubstitutedExpressions expressions;

  private Substitution(
      Function<Expression, List<Expression>> leaves,
      Function<ConditionPlaceholder, List<Condition>> conditions,
      UnaryOperator<Span> spans) {
    this.conditions = conditions;
    this.spans = spans;
    this.expressions = new SubstitutedExpressions(leaves, spans);
  }

  /** Puts in policy numbers by their names; a name without a value stays. */
  public static Substitution numbers(Map<String, Integer> values) {
    return new Substitution(
        leaf ->
            leaf instanceof Expression.NumberName number && values.containsKey(number.name())
                ? List.of(new Expression.Whole(values.get(number.name()), number.span()))
                : List.of(leaf),
        List::of,
        UnaryOperator.identity());
  }

  /** Puts in what variables stand for, {@code Contact.quietDays}; others stay. */
  public static Substitution variables(Map<String, String> meanings) {
    return new Substitution(
        leaf ->
            leaf instanceof Expression.Variable variable && meanings.containsKey(variable.name())
                ? List.of(new Expression.Variable(meanings.get(variable.name()), variable.span()))
                : List.of(leaf),
        List::of,
        UnaryOperator.identity());
  }

  /**
   * Puts in what a row of a table gives; what comes of it stands where the row stands.
   *
   * @param values by placeholder; several where a list wants them
   * @param conditions by placeholder
   */
  public static Substitution row(
      Map<String, List<Expression>> values, Map<String, List<Condition>> conditions, Span row) {
    UnaryOperator<Span> here = span -> row;
    Substitution placed = new Substitution(List::of, List::of, here);
    return new Substitution(
        leaf ->
            leaf instanceof Expression.Placeholder placeholder
                ? values.getOrDefault(placeholder.name(), List.of()).stream()
                    .flatMap(value -> placed.of(value).stream())
                    .toList()
                : List.of(leaf),
        placeholder ->
            conditions.getOrDefault(placeholder.name(), List.of()).stream()
                .flatMap(condition -> placed.of(condition).stream())
                .toList(),
        here);
  }

  /** A rule with all that is put in, under the same name and remarks. */
  public Rule of(Rule rule) {
    return of(rule, rule.title());
  }

  /** The same under another name. */
  public Rule of(Rule rule, String name) {
    return new Rule(
        rule.apart(),
        rule.remark(),
        new Expression.Text(name, spans.apply(rule.name().span())),
        rule.when().stream().flatMap(line -> lines(line, of(line.part()))).toList(),
        rule.beforeThen(),
        rule.then().stream()
            .flatMap(line -> lines(line, of(line.part()).stream().toList()))
            .toList(),
        rule.beforeEnd(),
        spans.apply(rule.span()));
  }

  private static <T> Stream<RemarkedLine<T>> lines(RemarkedLine<T> line, List<T> parts) {
    return parts.stream().map(part -> new RemarkedLine<>(line.above(), part, line.behind()));
  }

  /** An expression with all that is put in; empty if it is left out. */
  public Optional<Expression> of(Expression expression) {
    return expressions.of(expression);
  }

  /** What a condition becomes: itself with all that is put in, several, or none. */
  public List<Condition> of(Condition condition) {
    Span span = spans.apply(condition.span());
    if (condition instanceof Pattern pattern) {
      return pattern(pattern, span);
    } else if (condition instanceof ConditionPlaceholder placeholder) {
      return conditions.apply(placeholder);
    } else if (condition instanceof Not not) {
      return of(not.inner()).stream().<Condition>map(inner -> new Not(inner, span)).toList();
    } else if (condition instanceof Exists exists) {
      return of(exists.inner()).stream().<Condition>map(inner -> new Exists(inner, span)).toList();
    } else if (condition instanceof ForAll all) {
      return List.of(new ForAll(of(all.conditions()), span));
    } else if (condition instanceof AllOf all) {
      List<Condition> parts = of(all.conditions());
      return parts.size() < 2 ? parts : List.of(new AllOf(parts, span));
    } else if (condition instanceof AnyOf any) {
      List<Condition> parts = of(any.conditions());
      return parts.size() < 2 ? parts : List.of(new AnyOf(parts, span));
    }
    return List.of(accumulate((Accumulate) condition, span));
  }

  private List<Condition> of(List<Condition> all) {
    return all.stream().flatMap(each -> of(each).stream()).toList();
  }

  private List<Condition> pattern(Pattern pattern, Span span) {
    List<FactTest> tests = tests(pattern.tests());
    return tests.isEmpty() && !pattern.tests().isEmpty()
        ? List.of()
        : List.of(new Pattern(pattern.variable(), pattern.type(), tests, span));
  }

  private List<FactTest> tests(List<FactTest> tests) {
    List<FactTest> all = new ArrayList<>();
    for (FactTest test : tests) {
      expressions
          .of(test.expression())
          .ifPresent(put -> all.add(new FactTest(test.variable(), put, spans.apply(test.span()))));
    }
    return all;
  }

  private Condition accumulate(Accumulate accumulate, Span span) {
    List<Aggregate> results =
        accumulate.results().stream()
            .map(
                result ->
                    new Aggregate(
                        result.variable(),
                        result.function(),
                        result.of().flatMap(expressions::of),
                        spans.apply(result.span())))
            .toList();
    List<Condition> source = of(accumulate.source());
    return new Accumulate(
        source.isEmpty() ? accumulate.source() : source.get(0),
        results,
        tests(accumulate.tests()),
        span);
  }

  private Optional<Insertion> of(Insertion insertion) {
    List<Step> steps = new ArrayList<>();
    for (Step step : insertion.steps()) {
      Optional<List<Expression>> arguments = expressions.all(step.arguments());
      if (arguments.isEmpty() && steps.isEmpty()) {
        return Optional.empty();
      }
      arguments.ifPresent(
          given -> steps.add(new Step(step.name(), given, spans.apply(step.span()))));
    }
    return Optional.of(new Insertion(insertion.type(), steps, spans.apply(insertion.span())));
  }
}
