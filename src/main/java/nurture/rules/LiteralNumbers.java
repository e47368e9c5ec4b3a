package nurture.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.rules.language.Expression.Whole;
import nurture.rules.language.Rule;
import nurture.rules.language.RuleFile;

/** Finds numbers that stand in rules where the name of a policy number belongs. */
final class LiteralNumbers {

  private static final int LISTED = 3;

  /**
   * All whole numbers but 0 and 1.
   *
   * @param known policy numbers, to name those of the same value
   */
  static List<RuleProblem> in(Stream<RuleFile> files, List<PolicyNumber> known) {
    return files
        .flatMap(file -> file.rules().stream())
        .flatMap(Rule::expressions)
        .filter(Whole.class::isInstance)
        .map(Whole.class::cast)
        .filter(whole -> whole.value() != 0 && whole.value() != 1)
        .map(whole -> problem(whole, known))
        .toList();
  }

  private static RuleProblem problem(Whole whole, List<PolicyNumber> known) {
    String same =
        known.stream()
            .filter(number -> number.value() == whole.value())
            .map(PolicyNumber::name)
            .limit(LISTED)
            .collect(Collectors.joining(", "));
    return new RuleProblem(
        whole.span().file(),
        whole.span().line(),
        whole.span().column(),
        "the number "
            + whole.value()
            + " stands in a rule; give it a name in policy/numbers.csv and use the name"
            + (same.isEmpty() ? "" : " (" + same + " has that value)"));
  }

  private LiteralNumbers() {}
}
