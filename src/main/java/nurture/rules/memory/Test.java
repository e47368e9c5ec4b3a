package nurture.rules.memory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import nurture.rules.language.Expression;
import nurture.rules.language.Expression.Disjunction;
import nurture.rules.language.FieldComparison;
import nurture.rules.language.Operator;

/** What must be true of a fact, as far as it can be told without the engine. */
sealed interface Test {

  boolean holds(Object fact);

  /** What it reads. */
  List<Reader> reads();

  /** A number beside a constant. */
  record Number(Reader reader, Operator operator, int constant) implements Test {
    @Override
    public boolean holds(Object fact) {
      return holds(((Integer) reader.of(fact)).doubleValue());
    }

    boolean holds(double value) {
      DoublePredicate test =
          switch (operator) {
            case LESS -> v -> v < constant;
            case AT_MOST -> v -> v <= constant;
            case MORE -> v -> v > constant;
            case AT_LEAST -> v -> v >= constant;
            case EQUAL -> v -> v == constant;
            default -> v -> v != constant;
          };
      return test.test(value);
    }

    @Override
    public List<Reader> reads() {
      return List.of(reader);
    }
  }

  /** One of some constants, or none of them. */
  record OneOf(Reader reader, Set<Object> constants, boolean not) implements Test {
    public OneOf {
      constants = Set.copyOf(constants);
    }

    @Override
    public boolean holds(Object fact) {
      return allows(reader.of(fact));
    }

    boolean allows(Object value) {
      return constants.contains(value) != not;
    }

    @Override
    public List<Reader> reads() {
      return List.of(reader);
    }
  }

  /** At least one of several. */
  record Either(List<Test> tests) implements Test {
    @Override
    public boolean holds(Object fact) {
      for (Test test : tests) {
        if (test.holds(fact)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public List<Reader> reads() {
      return tests.stream().flatMap(test -> test.reads().stream()).toList();
    }
  }

  /** Reads a test of a fact; empty if it is not understood. */
  static Optional<Test> of(Class<?> fact, Expression test) {
    if (test instanceof Disjunction or) {
      List<Test> either = or.tests().stream().flatMap(one -> of(fact, one).stream()).toList();
      return either.size() == or.tests().size()
          ? Optional.of(new Either(either))
          : Optional.empty();
    }
    return FieldComparison.of(test)
        .flatMap(known -> Reader.of(fact, known.field()).flatMap(reader -> of(reader, known)));
  }

  private static Optional<Test> of(Reader reader, FieldComparison known) {
    Object first = known.values().get(0);
    if (reader.type() == int.class
        && known.values().size() == 1
        && first instanceof Integer number) {
      return Optional.of(new Number(reader, known.operator(), number));
    }
    boolean all = known.values().stream().allMatch(value -> fits(reader.type(), value));
    return all && known.operator().equality()
        ? Optional.of(
            new OneOf(reader, Set.copyOf(known.values()), known.operator() == Operator.NOT_EQUAL))
        : Optional.empty();
  }

  private static boolean fits(Class<?> type, Object value) {
    return type.isInstance(value)
        || type == boolean.class && value instanceof Boolean
        || type == int.class && value instanceof Integer;
  }
}
