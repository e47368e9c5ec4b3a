package nurture.rules.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A value, or a test that is true or false, as a rule writes it. Immutable. */
public sealed interface Expression {

  Span span();

  /** The expressions directly inside this one, in their order. */
  default Stream<Expression> parts() {
    return Stream.of();
  }

  /** This expression and all inside it, the outer ones first. */
  default Stream<Expression> all() {
    return Stream.concat(Stream.of(this), parts().flatMap(Expression::all));
  }

  /** Whether it is a variable of this name. */
  default boolean isVariable(String name) {
    return this instanceof Variable variable && variable.name().equals(name);
  }

  /** How often a variable is used in it. */
  default long uses(String variable) {
    return all().filter(each -> each.isVariable(variable)).count();
  }

  /** A text, without its quotation marks and escapes. */
  record Text(String value, Span span) implements Expression {}

  /** A whole number. */
  record Whole(int value, Span span) implements Expression {}

  /** A number with a fraction, as it is written. */
  record Decimal(String value, Span span) implements Expression {}

  /** {@code true} or {@code false}. */
  record Truth(boolean value, Span span) implements Expression {}

  /** {@code null}. */
  record Null(Span span) implements Expression {}

  /** One constant of a choice, {@code Stage.AWARENESS}. */
  record Choice(Class<?> type, String name, Span span) implements Expression {}

  /** A policy number by its name, {@code QUIET_QUARTER}. */
  record NumberName(String name, Span span) implements Expression {}

  /** A value bound before, {@code $days}; the name includes the sign. */
  record Variable(String name, Span span) implements Expression {}

  /** The fact itself, {@code this}. */
  record Self(Span span) implements Expression {}

  /** A value put in later; in templates alone. */
  record Placeholder(String name, Span span) implements Expression {}

  /**
   * A field, {@code quietDays} or {@code $held.start}.
   *
   * @param of whose; empty for the fact whose tests these are
   */
  record Property(Optional<Expression> of, String name, Span span) implements Expression {
    @Override
    public Stream<Expression> parts() {
      return of.stream();
    }
  }

  /**
   * A question to a value, {@code has(ItemKind.EVENT)} or {@code $shelf.about($topic)}.
   *
   * @param of to whom; empty for the fact whose tests these are
   */
  record Call(Optional<Expression> of, String method, List<Expression> arguments, Span span)
      implements Expression {
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public Stream<Expression> parts() {
      return Stream.concat(of.stream(), arguments.stream());
    }
  }

  /** An opinion or flag begun by its type, {@code Send.message("first-outreach")}. */
  record Factory(Class<?> type, String method, List<Expression> arguments, Span span)
      implements Expression {
    public Factory {
      arguments = List.copyOf(arguments);
    }

    @Override
    public Stream<Expression> parts() {
      return arguments.stream();
    }
  }

  /** A place in a list, {@code tags[0]}. */
  record Element(Expression of, int index, Span span) implements Expression {
    @Override
    public Stream<Expression> parts() {
      return Stream.of(of);
    }
  }

  /**
   * Two values reckoned together.
   *
   * @param operator {@code +}, {@code -}, {@code *}, {@code /} or {@code %}
   */
  record Arithmetic(String operator, Expression left, Expression right, Span span)
      implements Expression {
    @Override
    public Stream<Expression> parts() {
      return Stream.of(left, right);
    }
  }

  /** {@code -value}. */
  record Negative(Expression of, Span span) implements Expression {
    @Override
    public Stream<Expression> parts() {
      return Stream.of(of);
    }
  }

  /** {@code !test}. */
  record Negated(Expression of, Span span) implements Expression {
    @Override
    public Stream<Expression> parts() {
      return Stream.of(of);
    }
  }

  /** Two values compared. */
  record Comparison(Expression left, Operator operator, Expression right, Span span)
      implements Expression {
    @Override
    public Stream<Expression> parts() {
      return Stream.of(left, right);
    }
  }

  /** A value among some, {@code stage in ( Stage.AWARENESS, Stage.CONSIDERATION )}. */
  record Listed(Expression left, boolean negated, List<Expression> values, Span span)
      implements Expression {
    public Listed {
      values = List.copyOf(values);
    }

    @Override
    public Stream<Expression> parts() {
      return Stream.concat(Stream.of(left), values.stream());
    }
  }

  /** All of some tests, {@code a && b}; at least two. */
  record Conjunction(List<Expression> tests, Span span) implements Expression {
    public Conjunction {
      tests =
          tests.stream()
              .flatMap(
                  test -> test instanceof Conjunction and ? and.tests.stream() : Stream.of(test))
              .toList();
    }

    @Override
    public Stream<Expression> parts() {
      return tests.stream();
    }
  }

  /** At least one of some tests, {@code a || b}; at least two. */
  record Disjunction(List<Expression> tests, Span span) implements Expression {
    public Disjunction {
      tests =
          tests.stream()
              .flatMap(test -> test instanceof Disjunction or ? or.tests.stream() : Stream.of(test))
              .toList();
    }

    @Override
    public Stream<Expression> parts() {
      return tests.stream();
    }
  }
}
