package nurture.rules.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a rule looks for. Immutable. */
public sealed interface Condition {

  Span span();

  /** The conditions directly inside this one. */
  default Stream<Condition> parts() {
    return Stream.of();
  }

  /** This condition and all inside it, the outer ones first. */
  default Stream<Condition> all() {
    return Stream.concat(Stream.of(this), parts().flatMap(Condition::all));
  }

  /** How the one fact of a condition is looked for. */
  enum Quantifier {
    /** Each one there is makes the rule speak once. */
    THERE,
    EXISTS,
    NOT,
    /**
     * There is more to the condition than one fact: {@code or}, {@code accumulate} and the like.
     */
    OTHER;

    /** Whether the fact must be there. */
    public boolean isThere() {
      return this == THERE || this == EXISTS;
    }
  }

  default Quantifier quantifier() {
    if (fact().isEmpty()) {
      return Quantifier.OTHER;
    }
    return this instanceof Not
        ? Quantifier.NOT
        : this instanceof Exists ? Quantifier.EXISTS : Quantifier.THERE;
  }

  /** The one fact it looks for; empty for {@link Quantifier#OTHER}. */
  default Optional<Pattern> fact() {
    Condition inner =
        this instanceof Not not
            ? not.inner()
            : this instanceof Exists exists ? exists.inner() : this;
    return inner instanceof Pattern pattern ? Optional.of(pattern) : Optional.empty();
  }

  /** All patterns in this condition, in their order. */
  default Stream<Pattern> patterns() {
    return all().filter(Pattern.class::isInstance).map(Pattern.class::cast);
  }

  /** The tests in it, and what is reckoned; expressions inside others are left there. */
  default Stream<Expression> roots() {
    return all().flatMap(Condition::own);
  }

  /** All expressions in it, those inside others included. */
  default Stream<Expression> expressions() {
    return roots().flatMap(Expression::all);
  }

  private static Stream<Expression> own(Condition condition) {
    if (condition instanceof Pattern pattern) {
      return pattern.tests().stream().map(FactTest::expression);
    }
    return condition instanceof Accumulate accumulate
        ? Stream.concat(
            accumulate.results().stream().flatMap(result -> result.of().stream()),
            accumulate.tests().stream().map(FactTest::expression))
        : Stream.of();
  }

  /**
   * A fact with what is asked of it. Without tests, any fact of the type.
   *
   * @param variable the name the fact is given, with its sign; empty for none
   * @param type of the fact; an opinion where a guard looks at what others want
   */
  record Pattern(String variable, Class<?> type, List<FactTest> tests, Span span)
      implements Condition {
    public Pattern {
      tests = List.copyOf(tests);
    }

    /** What is asked of the fact, one by one: {@code a && b} asks two things. */
    public Stream<Expression> asked() {
      return tests.stream()
          .filter(test -> !test.bindsOnly())
          .map(FactTest::expression)
          .flatMap(
              test ->
                  test instanceof Expression.Conjunction and
                      ? and.tests().stream()
                      : Stream.of(test));
    }

    /** The name rules have for the fact. */
    public String name() {
      return type.getSimpleName();
    }
  }

  /** There is none of it. */
  record Not(Condition inner, Span span) implements Condition {
    @Override
    public Stream<Condition> parts() {
      return Stream.of(inner);
    }
  }

  /** There is at least one of it; the rule speaks once for all of them. */
  record Exists(Condition inner, Span span) implements Condition {
    @Override
    public Stream<Condition> parts() {
      return Stream.of(inner);
    }
  }

  /** Whatever meets the first condition meets the others. */
  record ForAll(List<Condition> conditions, Span span) implements Condition {
    public ForAll {
      conditions = List.copyOf(conditions);
    }

    @Override
    public Stream<Condition> parts() {
      return conditions.stream();
    }
  }

  /** All of some conditions; at least two. */
  record AllOf(List<Condition> conditions, Span span) implements Condition {
    public AllOf {
      conditions = flat(conditions, AllOf.class);
    }

    @Override
    public Stream<Condition> parts() {
      return conditions.stream();
    }
  }

  /** At least one of some conditions; at least two. */
  record AnyOf(List<Condition> conditions, Span span) implements Condition {
    public AnyOf {
      conditions = flat(conditions, AnyOf.class);
    }

    @Override
    public Stream<Condition> parts() {
      return conditions.stream();
    }
  }

  /**
   * Facts reckoned together, {@code accumulate( Points( $p : points ); $sum : sum( $p ); $sum >= 40
   * )}.
   */
  record Accumulate(Condition source, List<Aggregate> results, List<FactTest> tests, Span span)
      implements Condition {
    public Accumulate {
      results = List.copyOf(results);
      tests = List.copyOf(tests);
    }

    @Override
    public Stream<Condition> parts() {
      return Stream.of(source);
    }
  }

  /** Conditions put in later; in templates alone. */
  record ConditionPlaceholder(String name, Span span) implements Condition {}

  private static List<Condition> flat(List<Condition> conditions, Class<? extends Condition> kind) {
    return conditions.stream()
        .flatMap(each -> kind.isInstance(each) ? each.parts() : Stream.of(each))
        .toList();
  }
}
