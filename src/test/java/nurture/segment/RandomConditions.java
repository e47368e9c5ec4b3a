package nurture.segment;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nurture.candidate.facts.FactColumn;
import nurture.candidate.facts.FactTable;
import nurture.candidate.facts.ProjectedFacts;
import nurture.rules.language.Vocabulary;

/**
 * Makes conditions of segments at random over all fields that can be asked. Values are mostly such
 * as the candidates have. The same seed makes the same conditions.
 */
public final class RandomConditions {

  /** Policy numbers that conditions may name. */
  public static final Map<String, Integer> NUMBERS = Map.of("QUIET_QUARTER", 90, "A_FEW", 3);

  private static final List<String> HOSTILE =
      List.of("", "'", "\"; drop table x --", "$1", "%_", "\\", "ü – ’", "{\"a\": [1]}");

  /** The engine makes a rule of each combination of them, 32 at most. */
  private static final int MOST_ALTERNATIVES = 5;

  private final Random random;
  private final List<ProjectedFacts> people;
  private int counted;

  /**
   * @param people whose values are asked for
   */
  public RandomConditions(long seed, List<ProjectedFacts> people) {
    this.random = new Random(seed);
    this.people = people;
  }

  /** All that stands behind {@code when}, small enough for one rule. */
  public String next() {
    String when;
    do {
      List<String> lines = new ArrayList<>();
      for (int i = random.nextInt(3); i >= 0; i--) {
        lines.add(condition(2));
      }
      when = String.join("\n", lines);
    } while (when.split(" or ", -1).length - 1 > MOST_ALTERNATIVES);
    return when;
  }

  private String condition(int depth) {
    return switch (depth == 0 ? 0 : random.nextInt(9)) {
      case 1 -> "not " + pattern();
      case 2 -> "exists " + pattern();
      case 3 -> "not ( " + condition(depth - 1) + " and " + condition(depth - 1) + " )";
      case 4, 5 -> "( " + condition(depth - 1) + " or " + condition(depth - 1) + " )";
      case 6 -> counted();
      default -> pattern();
    };
  }

  private String counted() {
    String count = "$n" + counted++;
    String compared =
        random.nextBoolean()
            ? count + " " + order() + " " + random.nextInt(4)
            : random.nextInt(4) + " " + order() + " " + count;
    return "accumulate( %s; %s : count(); %s )".formatted(pattern(), count, compared);
  }

  /** Each field, asked in one way. */
  public List<String> eachField() {
    List<String> all = new ArrayList<>();
    for (FactTable<?> table : ProjectedFacts.tables()) {
      all.add(table.type().getSimpleName() + "()");
      table.columns().stream()
          .filter(column -> !column.name().equals(FactColumn.THERE))
          .map(column -> table.type().getSimpleName() + "( " + test(table, column) + " )")
          .forEach(all::add);
    }
    return all;
  }

  private String pattern() {
    FactTable<?> table = of(ProjectedFacts.tables());
    List<FactColumn> columns =
        table.columns().stream().filter(column -> !column.name().equals(FactColumn.THERE)).toList();
    List<String> tests = new ArrayList<>();
    for (int i = columns.isEmpty() ? 0 : random.nextInt(3); i > 0; i--) {
      tests.add(tests(table, columns, 1));
    }
    return table.type().getSimpleName() + "( " + String.join(", ", tests) + " )";
  }

  private String tests(FactTable<?> table, List<FactColumn> columns, int depth) {
    String one = test(table, of(columns));
    return switch (depth == 0 ? 0 : random.nextInt(6)) {
      case 1 -> "( " + one + " ) && ( " + tests(table, columns, 0) + " )";
      case 2 -> "( " + one + " ) || ( " + tests(table, columns, 0) + " )";
      case 3 -> "!( " + one + " || " + tests(table, columns, 0) + " )";
      default -> one;
    };
  }

  private String test(FactTable<?> table, FactColumn column) {
    String name = column.name();
    return switch (column.kind()) {
      case TRUTH, TRUE_FROM, TRUE_UNTIL ->
          of(
              List.of(
                  name,
                  "!" + name,
                  name + " == true",
                  name + " != true",
                  "false == " + name,
                  name + " == false"));
      case NUMBER -> number(name, "" + (random.nextInt(8) - 1));
      case GROWS -> number(name, "" + random.nextInt(12));
      case DAYS_SINCE, DAYS_PAST -> number(name, days());
      case TEXT -> text(table, column);
      case TEXTS -> list(name, constant(table, column));
    };
  }

  private String list(String name, String value) {
    return of(
        List.of(
            name + " contains " + value,
            name + " not contains " + value,
            name + ".contains(" + value + ")",
            "!" + name + ".contains(" + value + ")",
            value + " memberOf " + name,
            value + " not memberOf " + name,
            name + ".size " + order() + " " + random.nextInt(3),
            name + ".size() " + order() + " " + random.nextInt(3)));
  }

  /** A value on either side, and all other forms in which a number is compared. */
  private String number(String name, String value) {
    List<String> tests =
        new ArrayList<>(
            List.of(
                name + " " + order() + " " + value,
                name + " " + order() + " " + value,
                name + "() " + order() + " " + value,
                name + " >= " + value + " && <= " + days(),
                name + " < " + value + " || > " + days()));
    if (!value.contains(".")) {
      tests.addAll(
          List.of(
              value + " " + order() + " " + name,
              name + " " + order() + " " + value + " + A_FEW",
              name + " in ( " + value + ", A_FEW, 7 )",
              name + " not in ( " + value + ", QUIET_QUARTER )"));
    }
    return of(tests);
  }

  private String text(FactTable<?> table, FactColumn column) {
    String value = constant(table, column);
    List<String> tests =
        new ArrayList<>(
            List.of(
                column.name() + " == " + value,
                column.name() + " != " + value,
                value + " == " + column.name(),
                value + " != " + column.name(),
                column.name() + " in ( " + value + ", " + constant(table, column) + " )",
                column.name() + " not in ( " + value + " )"));
    if (value.startsWith("\"")) {
      tests.add(column.name() + " contains " + value);
      tests.add(column.name() + " not contains " + value);
      tests.add(column.name() + ".contains(" + value + ")");
      tests.add(column.name() + ".startsWith(" + value + ")");
    }
    return of(tests);
  }

  private String constant(FactTable<?> table, FactColumn column) {
    Optional<Class<?>> choices = choices(table, column);
    if (choices.isPresent()) {
      return Vocabulary.name(choices.get())
          + "."
          + ((Enum<?>) of(Arrays.asList(choices.get().getEnumConstants()))).name();
    }
    String value = random.nextInt(5) == 0 ? of(HOSTILE) : seen(table, column);
    int end =
        value.isEmpty() || random.nextInt(4) > 0 ? value.length() : random.nextInt(value.length());
    return "\"" + value.substring(0, end).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static Optional<Class<?>> choices(FactTable<?> table, FactColumn column) {
    return Arrays.stream(table.type().getRecordComponents())
        .filter(component -> component.getName().equals(column.name()))
        .map(RecordComponent::getGenericType)
        .map(
            type ->
                type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type)
        .filter(type -> type instanceof Class<?> plain && plain.isEnum())
        .<Class<?>>map(type -> (Class<?>) (Type) type)
        .findFirst();
  }

  /** A value of some candidate. */
  private String seen(FactTable<?> table, FactColumn column) {
    int place = table.columns().indexOf(column);
    List<String> values =
        new ArrayList<>(
            people.stream()
                .flatMap(each -> each.rows().getOrDefault(table.type(), List.of()).stream())
                .map(row -> row.get(place))
                .flatMap(
                    value ->
                        value instanceof List<?> all
                            ? all.stream()
                            : java.util.stream.Stream.of(value))
                .map(String::valueOf)
                .collect(Collectors.toCollection(TreeSet::new)));
    return values.isEmpty() ? "x" : of(values);
  }

  private String days() {
    return of(
        List.of(
            "-1",
            "0",
            "1",
            "7",
            "30",
            "QUIET_QUARTER",
            "A_FEW",
            "" + random.nextInt(400),
            "36499",
            "36500",
            "36501",
            "20.5"));
  }

  private String order() {
    return of(List.of("==", "!=", "<", "<=", ">", ">="));
  }

  private <T> T of(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
