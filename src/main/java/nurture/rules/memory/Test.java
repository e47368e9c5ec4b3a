package nurture.rules.memory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must be true of a fact, as far as it can be told without the engine. */
sealed interface Test {

  boolean holds(Object fact);

  /** What it reads. */
  List<Reader> reads();

  /** A number beside a constant. */
  record Number(Reader reader, String operator, int constant) implements Test {
    @Override
    public boolean holds(Object fact) {
      return holds(((Integer) reader.of(fact)).doubleValue());
    }

    boolean holds(double value) {
      DoublePredicate test =
          switch (operator) {
            case "<" -> v -> v < constant;
            case "<=" -> v -> v <= constant;
            case ">" -> v -> v > constant;
            case ">=" -> v -> v >= constant;
            case "==" -> v -> v == constant;
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

  Pattern COMPARED =
      Pattern.compile("([\\w.]+(?:\\(\\s*[\\w.\"]*\\s*\\))?)\\s*(<=|>=|==|!=|<|>)\\s*([^&|]+)");
  Pattern LISTED = Pattern.compile("(\\w+)\\s+(not\\s+)?in\\s*\\((.*)\\)", Pattern.DOTALL);
  Pattern PLAIN = Pattern.compile("(!?)\\s*(\\w+(?:\\(\\s*[\\w.\"]*\\s*\\))?)");

  /** Reads a test of a fact; empty if it is not understood. */
  static Optional<Test> of(Class<?> fact, String written) {
    String text = written.strip();
    if (text.contains("||") && !text.contains("&&") && !text.contains("(")) {
      List<Test> either = new ArrayList<>();
      for (String part : text.split("\\|\\|")) {
        Optional<Test> test = of(fact, part);
        if (test.isEmpty()) {
          return Optional.empty();
        }
        either.add(test.get());
      }
      return Optional.of(new Either(List.copyOf(either)));
    }
    Matcher listed = LISTED.matcher(text);
    if (listed.matches()) {
      return Reader.of(fact, listed.group(1))
          .flatMap(reader -> listed(reader, listed.group(3), listed.group(2) != null));
    }
    Matcher compared = COMPARED.matcher(text);
    if (compared.matches()) {
      return Reader.of(fact, compared.group(1))
          .flatMap(reader -> compared(reader, compared.group(2), compared.group(3)));
    }
    Matcher plain = PLAIN.matcher(text);
    return plain.matches()
        ? Reader.of(fact, plain.group(2))
            .filter(reader -> reader.type() == boolean.class)
            .map(reader -> new OneOf(reader, Set.of(plain.group(1).isEmpty()), false))
        : Optional.empty();
  }

  private static Optional<Test> listed(Reader reader, String constants, boolean not) {
    Set<Object> values = new HashSet<>();
    for (String one : constants.split(",")) {
      Optional<Object> value = Constants.of(reader.type(), one);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.add(value.get());
    }
    return Optional.of(new OneOf(reader, values, not));
  }

  private static Optional<Test> compared(Reader reader, String operator, String constant) {
    if (reader.type() == int.class) {
      return Constants.number(constant).map(number -> new Number(reader, operator, number));
    }
    boolean equality = operator.equals("==") || operator.equals("!=");
    return equality
        ? Constants.of(reader.type(), constant)
            .map(value -> new OneOf(reader, Set.of(value), operator.equals("!=")))
        : Optional.empty();
  }
}
