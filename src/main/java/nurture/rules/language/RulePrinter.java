package nurture.rules.language;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nurture.rules.language.Condition.Accumulate;
import nurture.rules.language.Condition.AllOf;
import nurture.rules.language.Condition.AnyOf;
import nurture.rules.language.Condition.ConditionPlaceholder;
import nurture.rules.language.Condition.Exists;
import nurture.rules.language.Condition.ForAll;
import nurture.rules.language.Condition.Not;
import nurture.rules.language.Condition.Pattern;

/**
 * Writes trees as text, in one canonical form. All texts, names of rules among them, are written
 * with their escapes, so that what a text holds is never read as anything else.
 */
public final class RulePrinter {

  /** A whole file, ready to be saved. */
  public static String text(RuleFile file) {
    StringBuilder text = new StringBuilder();
    for (Rule rule : file.rules()) {
      text.append(text.isEmpty() ? "" : "\n").append(text(rule));
    }
    for (List<String> block : file.tail()) {
      text.append(text.isEmpty() ? "" : "\n");
      remarks(text, "", block);
    }
    return text.toString();
  }

  /** A rule with its remarks. */
  public static String text(Rule rule) {
    StringBuilder text = new StringBuilder();
    for (List<String> block : rule.apart()) {
      remarks(text, "", block);
      text.append('\n');
    }
    remarks(text, "", rule.remark());
    text.append("rule ").append(text(rule.name())).append("\nwhen\n");
    rule.when().forEach(line -> line(text, line, WrappedLine::of));
    remarks(text, WrappedLine.INDENT, rule.beforeThen());
    text.append("then\n");
    rule.then().forEach(line -> line(text, line, WrappedLine::of));
    remarks(text, WrappedLine.INDENT, rule.beforeEnd());
    return text.append("end\n").toString();
  }

  /** A condition, on one line. */
  public static String text(Condition condition) {
    if (condition instanceof Pattern pattern) {
      return head(pattern) + tests(pattern.tests());
    } else if (condition instanceof Not not) {
      return "not " + text(not.inner());
    } else if (condition instanceof Exists exists) {
      return "exists " + text(exists.inner());
    } else if (condition instanceof ForAll all) {
      return "forall( " + joined(all.conditions(), " ", RulePrinter::text) + " )";
    } else if (condition instanceof AllOf all) {
      return "( " + joined(all.conditions(), " and ", RulePrinter::text) + " )";
    } else if (condition instanceof AnyOf any) {
      return "( " + joined(any.conditions(), " or ", RulePrinter::text) + " )";
    } else if (condition instanceof Accumulate accumulate) {
      return "accumulate( "
          + unbracketed(accumulate.source())
          + "; "
          + joined(accumulate.results(), ", ", RulePrinter::text)
          + (accumulate.tests().isEmpty()
              ? ""
              : "; " + joined(accumulate.tests(), ", ", RulePrinter::text))
          + " )";
    }
    return "@{" + ((ConditionPlaceholder) condition).name() + "}";
  }

  /** What a pattern matches, with the name it gives. */
  static String head(Pattern pattern) {
    return named(pattern.variable()) + Vocabulary.name(pattern.type());
  }

  private static String unbracketed(Condition condition) {
    String text = text(condition);
    return condition instanceof AllOf || condition instanceof AnyOf
        ? text.substring(2, text.length() - 2)
        : text;
  }

  private static String tests(List<FactTest> tests) {
    return tests.isEmpty() ? "()" : "( " + joined(tests, ", ", RulePrinter::text) + " )";
  }

  /** A test, with the name it gives. */
  public static String text(FactTest test) {
    return named(test.variable()) + text(test.expression());
  }

  private static String text(Aggregate result) {
    return named(result.variable()) + reckoning(result);
  }

  /** How a result is reckoned, {@code sum( $points )}. */
  public static String reckoning(Aggregate result) {
    return result.function() + result.of().map(of -> "( " + text(of) + " )").orElse("()");
  }

  /** An insertion as a statement. */
  public static String text(Insertion insertion) {
    return "insert( " + opinion(insertion) + " );";
  }

  /** What is inserted, {@code Tag.as("x").because("y")}. */
  public static String opinion(Insertion insertion) {
    return Vocabulary.name(insertion.type()) + String.join("", steps(insertion));
  }

  /** The steps of an insertion, {@code .as("x")} and {@code .because("y")}. */
  static List<String> steps(Insertion insertion) {
    return insertion.steps().stream()
        .map(step -> "." + step.name() + ExpressionPrinter.arguments(step.arguments()))
        .toList();
  }

  /** A value or a test. */
  public static String text(Expression expression) {
    return ExpressionPrinter.text(expression);
  }

  private static String named(String variable) {
    return variable.isEmpty() ? "" : variable + " : ";
  }

  private static <T> void line(
      StringBuilder text, RemarkedLine<T> line, Function<T, String> printed) {
    remarks(text, WrappedLine.INDENT, line.above());
    text.append(WrappedLine.INDENT).append(printed.apply(line.part()));
    text.append(line.behind().isEmpty() ? "" : " //" + line.behind()).append('\n');
  }

  private static void remarks(StringBuilder text, String indent, List<String> lines) {
    lines.forEach(line -> text.append(indent).append("//").append(line).append('\n'));
  }

  private static <T> String joined(List<T> parts, String between, Function<T, String> printed) {
    return parts.stream().map(printed).collect(Collectors.joining(between));
  }

  private RulePrinter() {}
}
