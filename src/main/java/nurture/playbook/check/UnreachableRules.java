package nurture.playbook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nurture.playbook.FilePosition;
import nurture.playbook.Finding;
import nurture.playbook.FindingCode;
import nurture.rules.Condition;
import nurture.rules.RuleCard;

/** Rules whose conditions can never all hold: they compile, and never speak. */
final class UnreachableRules {

  /** Facts of which a candidate has one at most, so that all tests of them are tests of one. */
  static final Set<String> SINGLE =
      Set.of(
          "Candidate",
          "Role",
          "EvaluationTime",
          "Contact",
          "NextTouch",
          "ResearchGate",
          "LastReply",
          "Postponed",
          "Away",
          "HeldBack",
          "LastStep",
          "Employment",
          "Referred",
          "AvailableContent");

  /** What else is true of a fact of which something is. */
  private static final Map<String, List<String>> FOLLOWS =
      Map.of(
          "Candidate passive == true",
          List.of(
              "!employee",
              "stage not in ( LOYALTY, ADVOCACY )",
              "relationship not in ( ACTIVE, EMPLOYEE )"),
          "Candidate employee == false",
          List.of("stage not in ( LOYALTY, ADVOCACY )", "relationship != EMPLOYEE"),
          "Contact ever == false",
          List.of("unanswered == 0", "touchesInWeek == 0", "touchesInMonth == 0", "!waiting"));

  static List<Finding> check(List<RuleCard> cards) {
    List<Finding> findings = new ArrayList<>();
    for (RuleCard card : cards) {
      impossible(card)
          .or(() -> denied(card))
          .ifPresent(
              why ->
                  findings.add(
                      Finding.error(
                          new FilePosition(card.file(), card.line(), 1),
                          FindingCode.UNREACHABLE,
                          "the rule \"" + card.name() + "\" can never speak: " + why,
                          "Change one of the two, or remove the rule")));
    }
    return findings;
  }

  private static Optional<String> impossible(RuleCard card) {
    Map<String, FieldLimits> single = new HashMap<>();
    for (Condition condition : card.conditions()) {
      if (!isThere(condition)) {
        continue;
      }
      FieldLimits fieldLimits =
          SINGLE.contains(condition.fact())
              ? single.computeIfAbsent(condition.fact(), fact -> new FieldLimits())
              : new FieldLimits();
      for (String test : condition.tests()) {
        FieldComparison.of(test).ifPresent(known -> limit(fieldLimits, condition.fact(), known));
      }
      Optional<String> why = fieldLimits.impossible();
      if (why.isPresent()) {
        return why.map(tests -> "of " + condition.fact() + ", " + tests);
      }
    }
    return Optional.empty();
  }

  private static void limit(FieldLimits fieldLimits, String fact, FieldComparison test) {
    fieldLimits.add(test);
    FOLLOWS
        .getOrDefault(fact + " " + test, List.of())
        .forEach(more -> FieldComparison.of(more).ifPresent(fieldLimits::add));
  }

  /** Something that must be there and must not be there. */
  private static Optional<String> denied(RuleCard card) {
    List<ConditionSet.Part> parts = ConditionSet.of(card).parts();
    for (ConditionSet.Part not : parts) {
      for (ConditionSet.Part there : parts) {
        boolean opposed =
            not.kind() == Condition.Kind.NOT
                && (there.kind() == Condition.Kind.THERE || there.kind() == Condition.Kind.EXISTS)
                && not.fact().equals(there.fact())
                && there.tests().containsAll(not.tests());
        if (opposed) {
          return Optional.of(
              not.fact() + "( " + String.join(", ", not.tests()) + " ) is there and is not");
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isThere(Condition condition) {
    return condition.kind() == Condition.Kind.THERE || condition.kind() == Condition.Kind.EXISTS;
  }

  private UnreachableRules() {}
}
