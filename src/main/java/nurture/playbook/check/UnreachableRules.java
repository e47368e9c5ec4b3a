package nurture.playbook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.candidate.facts.FactTraits;
import nurture.event.Relationship;
import nurture.event.Stage;
import nurture.playbook.CheckTime;
import nurture.playbook.FilePosition;
import nurture.playbook.Finding;
import nurture.playbook.FindingCode;
import nurture.rules.RuleCard;
import nurture.rules.language.Condition;
import nurture.rules.language.Condition.Pattern;
import nurture.rules.language.Condition.Quantifier;
import nurture.rules.language.Expression;
import nurture.rules.language.FieldComparison;
import nurture.rules.language.Operator;
import nurture.rules.language.Span;

/** Rules whose conditions can never all hold: they compile, and never speak. */
final class UnreachableRules {

  /** What else is true of a fact of which something is. */
  private static final Map<String, List<FieldComparison>> FOLLOWS =
      Map.of(
          "Candidate passive == true",
          List.of(
              is("employee", false),
              isNot("stage", Stage.LOYALTY, Stage.ADVOCACY),
              isNot("relationship", Relationship.ACTIVE, Relationship.EMPLOYEE)),
          "Candidate employee == false",
          List.of(
              isNot("stage", Stage.LOYALTY, Stage.ADVOCACY),
              isNot("relationship", Relationship.EMPLOYEE)),
          "Contact ever == false",
          List.of(
              is("unanswered", 0),
              is("touchesInWeek", 0),
              is("touchesInMonth", 0),
              is("waiting", false)));

  private static FieldComparison is(String field, Object value) {
    return compared(field, Operator.EQUAL, value);
  }

  private static FieldComparison isNot(String field, Object... values) {
    return compared(field, Operator.NOT_EQUAL, values);
  }

  private static FieldComparison compared(String field, Operator how, Object... values) {
    Expression name = new Expression.Property(Optional.empty(), field, Span.NONE);
    return new FieldComparison(name, how, List.of(values)).normal();
  }

  static List<Finding> check(List<RuleCard> cards, CheckTime time) {
    List<Finding> findings = new ArrayList<>();
    for (RuleCard card : cards) {
      time.of(card, () -> impossible(card).or(() -> denied(card)))
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
    Map<Class<?>, FieldLimits> single = new HashMap<>();
    for (Condition condition : card.conditions()) {
      if (!condition.quantifier().isThere()) {
        continue;
      }
      Pattern pattern = condition.fact().orElseThrow();
      FieldLimits limits =
          FactTraits.single(pattern.type())
              ? single.computeIfAbsent(pattern.type(), fact -> new FieldLimits())
              : new FieldLimits();
      pattern
          .asked()
          .flatMap(test -> FieldComparison.of(test).stream())
          .map(FieldComparison::normal)
          .forEach(known -> limit(limits, pattern.name(), known));
      Optional<String> why = limits.impossible();
      if (why.isPresent()) {
        return why.map(tests -> "of " + pattern.name() + ", " + tests);
      }
    }
    return Optional.empty();
  }

  private static void limit(FieldLimits limits, String fact, FieldComparison test) {
    limits.add(test);
    FOLLOWS.getOrDefault(fact + " " + test, List.of()).forEach(more -> limits.add(more));
  }

  /** Something that must be there and must not be there. */
  private static Optional<String> denied(RuleCard card) {
    List<ConditionSet.Part> parts = ConditionSet.of(card).parts();
    for (ConditionSet.Part not : parts) {
      for (ConditionSet.Part there : parts) {
        boolean opposed =
            not.kind() == Quantifier.NOT
                && there.kind().isThere()
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

  private UnreachableRules() {}
}
