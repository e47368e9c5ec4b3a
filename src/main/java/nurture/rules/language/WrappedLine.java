package nurture.rules.language;

import java.util.List;
import java.util.stream.Collectors;
import nurture.rules.language.Condition.AllOf;
import nurture.rules.language.Condition.AnyOf;
import nurture.rules.language.Condition.Exists;
import nurture.rules.language.Condition.ForAll;
import nurture.rules.language.Condition.Not;
import nurture.rules.language.Condition.Pattern;

/**
 * A condition or statement as it stands in a file: on one line if it fits into {@value #WIDTH}
 * characters, else with each test, alternative or step on a line of its own.
 */
final class WrappedLine {

  static final String INDENT = "    ";

  private static final int WIDTH = 120;

  private static final String CONTINUED = "\n" + INDENT + INDENT;

  static String of(Condition condition) {
    String text = RulePrinter.text(condition);
    return fits(text) ? text : broken(condition);
  }

  static String of(Insertion insertion) {
    String text = RulePrinter.text(insertion);
    if (fits(text)) {
      return text;
    }
    List<String> steps = RulePrinter.steps(insertion);
    return "insert( "
        + Vocabulary.name(insertion.type())
        + steps.get(0)
        + steps.stream().skip(1).map(CONTINUED::concat).collect(Collectors.joining())
        + " );";
  }

  private static String broken(Condition condition) {
    if (condition instanceof Pattern pattern) {
      return RulePrinter.head(pattern)
          + "("
          + pattern.tests().stream()
              .map(RulePrinter::text)
              .map(CONTINUED::concat)
              .collect(Collectors.joining(","))
          + " )";
    } else if (condition instanceof Not not) {
      return "not " + broken(not.inner());
    } else if (condition instanceof Exists exists) {
      return "exists " + broken(exists.inner());
    } else if (condition instanceof ForAll all) {
      return "forall( " + lines(all.conditions(), "") + " )";
    } else if (condition instanceof AllOf all) {
      return "( " + lines(all.conditions(), "and ") + " )";
    } else if (condition instanceof AnyOf any) {
      return "( " + lines(any.conditions(), "or ") + " )";
    }
    return RulePrinter.text(condition);
  }

  private static String lines(List<Condition> conditions, String word) {
    return conditions.stream().map(RulePrinter::text).collect(Collectors.joining(CONTINUED + word));
  }

  private static boolean fits(String text) {
    return INDENT.length() + text.length() <= WIDTH;
  }

  private WrappedLine() {}
}
