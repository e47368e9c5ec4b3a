package nurture.rules.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A rule as sentences for a reader who does not know the language of rules. They are made of the
 * rows of its form, so that both say the same. Immutable.
 *
 * @param when its conditions
 * @param then its consequences
 */
public record RuleInWords(List<WordedLine> when, List<WordedLine> then) {

  private static final String FLAG = "Flag";

  private static final Pattern MEMBER =
      Pattern.compile("(?:(?<of>\\$\\w+)\\.)?(?<name>\\w+)\\((?<given>[^()]*)\\)");

  /** A step of a consequence whose name says less than what it is given. */
  private static final Set<String> SILENT_STEPS = Set.of("message", "of", "as", "set");

  public RuleInWords {
    when = List.copyOf(when);
    then = List.copyOf(then);
  }

  /**
   * A sentence.
   *
   * @param parts those it introduces; empty for most
   */
  public record WordedLine(String text, List<WordedLine> parts) {
    public WordedLine {
      parts = List.copyOf(parts);
    }
  }

  /**
   * @param numbers values of policy numbers, by name
   */
  public static RuleInWords of(RuleForm form, Map<String, Integer> numbers) {
    RuleWording wording = new RuleWording(numbers);
    return new RuleInWords(
        form.when().stream().map(wording::condition).toList(),
        form.then().stream().map(wording::consequence).toList());
  }

  /** Puts rows into words. */
  private record RuleWording(Map<String, Integer> numbers) {

    WordedLine condition(ConditionRow row) {
      return switch (row.shape()) {
        case FACT -> new WordedLine(capital(fact(row)), List.of());
        case WRITTEN -> new WordedLine(row.text(), List.of());
        case ALL ->
            group(
                row,
                row.presence() == ConditionPresence.NONE ? "Not all of these" : "All of these");
        case ANY ->
            group(
                row,
                row.presence() == ConditionPresence.NONE
                    ? "None of these"
                    : "At least one of these");
        case FOR_ALL -> group(row, "Each of the first that is there meets the others");
        case COUNT -> group(row, "Of all of these, " + counted(row));
      };
    }

    private WordedLine group(ConditionRow row, String begins) {
      return new WordedLine(begins + ":", row.parts().stream().map(this::condition).toList());
    }

    private String counted(ConditionRow row) {
      Map<String, String> named =
          row.results().stream()
              .filter(result -> !result.variable().isEmpty())
              .collect(
                  Collectors.toMap(
                      ResultRow::variable,
                      result ->
                          "the "
                              + result.function()
                              + (result.of().isEmpty() ? "" : " of " + words(result.of())),
                      (one, other) -> one));
      String tests =
          row.tests().stream().map(test -> test("", test)).collect(Collectors.joining(", and "));
      for (Map.Entry<String, String> each : named.entrySet()) {
        tests = tests.replace("that " + words(each.getKey().substring(1)), each.getValue());
      }
      return tests.isEmpty()
          ? String.join(" and ", named.values()) + (named.size() == 1 ? " is taken" : " are taken")
          : tests;
    }

    private String fact(ConditionRow row) {
      String called =
          row.variable().isEmpty() ? "" : ", called " + words(row.variable().substring(1));
      if (row.fact().equals(FLAG)
          && row.tests().size() == 1
          && row.tests().get(0).field().equals("name")
          && Set.of(TestOperator.EQUAL, TestOperator.IN).contains(row.tests().get(0).operator())) {
        String names = values(row.tests().get(0), " or ");
        return row.presence() == ConditionPresence.NONE
            ? "there is no flag " + names
            : "there is the flag " + names + called;
      }
      String noun = capital(words(row.fact()));
      String there =
          switch (row.presence()) {
            case THERE -> "there is " + article(noun) + " ";
            case NONE -> "there is no ";
            case SOME -> "there is at least one ";
          };
      List<String> tests =
          row.tests().stream()
              .filter(test -> test.operator() != TestOperator.NAMED)
              .map(test -> test(row.fact(), test))
              .toList();
      String used =
          row.tests().stream()
              .filter(test -> test.operator() == TestOperator.NAMED)
              .map(test -> test(row.fact(), test))
              .collect(Collectors.joining(", "));
      return there
          + noun
          + (tests.isEmpty() ? "" : " with ")
          + String.join(tests.size() == 2 ? " and " : ", ", tests)
          + (used.isEmpty() ? "" : "; used below: its " + used)
          + called;
    }

    private String test(String fact, TestRow test) {
      TestOperator operator = test.operator();
      if (operator == TestOperator.WRITTEN) {
        return test.field();
      } else if (operator.joins()) {
        return (operator == TestOperator.ANY_OF ? "at least one of (" : "all of (")
            + test.tests().stream().map(each -> test(fact, each)).collect(Collectors.joining("; "))
            + ")";
      }
      String field = words(test.field());
      boolean question = test.field().contains("(") && !test.field().endsWith("()");
      String called =
          test.variable().isEmpty() || words(test.variable().substring(1)).equals(field)
              ? ""
              : " (called " + words(test.variable().substring(1)) + ")";
      return switch (operator) {
            case IS_TRUE -> question ? field : field + ": yes";
            case IS_FALSE -> question ? "not " + field : field + ": no";
            case NAMED -> field;
            case EQUAL -> field + " " + values(test, "");
            case CONTAINS -> field + " with " + values(test, "");
            case NOT_CONTAINS -> field + " without " + values(test, "");
            default ->
                field
                    + operator.words().replaceFirst("^is", "")
                    + " "
                    + values(test, operator == TestOperator.NOT_IN ? ", " : " or ")
                    + unit(fact, test);
          }
          + called;
    }

    private String unit(String fact, TestRow test) {
      String unit =
          MemberWords.of(fact).stream()
              .filter(field -> field.name().equals(test.field().strip()))
              .map(FieldWord::unit)
              .findFirst()
              .orElse("");
      boolean said =
          unit.isEmpty()
              || words(test.field()).contains(unit)
              || test.values().stream().anyMatch(each -> each.kind() == ValueKind.POLICY_NUMBER);
      return said ? "" : " " + unit;
    }

    private String values(TestRow test, String between) {
      return test.values().stream().map(this::value).collect(Collectors.joining(between));
    }

    private String value(ValueCell cell) {
      String text = cell.text().strip();
      return switch (cell.kind()) {
        case TEXT -> "“" + cell.text() + "”";
        case CHOICE -> words(text.substring(text.lastIndexOf('.') + 1));
        default -> expression(text);
      };
    }

    /** A text that is put together is shown as one: {@code “strong signal: {kind}”}. */
    private String expression(String text) {
      if (!text.contains("\"")) {
        return words(text);
      }
      return Arrays.stream(text.split(" \\+ ", -1))
          .map(
              part ->
                  part.matches("\"[^\"]*\"")
                      ? part.substring(1, part.length() - 1)
                      : "{" + words(part).replaceFirst("^(in words of )?that ", "") + "}")
          .collect(Collectors.joining("", "“", "”"));
    }

    WordedLine consequence(ConsequenceRow row) {
      if (row.isWritten()) {
        return new WordedLine(row.text(), List.of());
      }
      List<String> parts = new ArrayList<>();
      for (StepRow step : row.steps()) {
        String given = step.arguments().stream().map(this::value).collect(Collectors.joining(", "));
        String name = words(step.name());
        boolean first = parts.isEmpty();
        parts.add(
            first && row.type().equals(FLAG)
                ? "set the flag " + given
                : ((first ? words(row.type()) + " " : "")
                        + (first && SILENT_STEPS.contains(name) && !name.equals("as")
                            ? ""
                            : name + " ")
                        + given)
                    .strip());
      }
      return new WordedLine(capital(String.join(", ", parts)), List.of());
    }

    /**
     * {@code quietDays} is "quiet days", {@code $shelf.best(ItemKind.EVENT)} "best event of that
     * shelf".
     */
    private String words(String name) {
      Matcher member = MEMBER.matcher(name);
      if (name.matches("\\$\\w+")) {
        return "that " + words(name.substring(1));
      } else if (numbers.containsKey(name)) {
        return numbers.get(name) + " (policy " + name + ")";
      } else if (name.matches("\\w+\\.[A-Z][A-Z_]*")) {
        return words(name.substring(name.indexOf('.') + 1));
      } else if (member.matches()) {
        String of = member.group("of") == null ? "" : " of " + words(member.group("of"));
        String given = member.group("given").isEmpty() ? "" : " " + words(member.group("given"));
        return words(member.group("name")) + given + of;
      }
      return name.matches("\\w+")
          ? name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
              .toLowerCase(Locale.ROOT)
              .replace('_', ' ')
          : name;
    }

    private static String capital(String text) {
      return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String article(String noun) {
      return noun.matches("[AEIOU].*") ? "an" : "a";
    }
  }
}
