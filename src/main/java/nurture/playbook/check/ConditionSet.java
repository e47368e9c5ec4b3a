package nurture.playbook.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nurture.rules.Condition;
import nurture.rules.RuleCard;

/**
 * When a rule speaks, in a form in which it does not matter how or in which order it was written.
 */
record ConditionSet(List<Part> parts) {

  /** One condition with its tests. */
  record Part(Condition.Kind kind, String fact, Set<String> tests) {

    /** Whether this holds wherever the other one does. */
    boolean followsFrom(Part other) {
      if (!fact.equals(other.fact)) {
        return false;
      }
      return switch (kind) {
        case THERE, EXISTS ->
            (other.kind == Condition.Kind.THERE || other.kind == Condition.Kind.EXISTS)
                && other.tests.containsAll(tests);
        case NOT -> other.kind == kind && tests.containsAll(other.tests);
        case OTHER -> other.kind == kind && tests.equals(other.tests);
      };
    }
  }

  static ConditionSet of(RuleCard card) {
    return new ConditionSet(card.conditions().stream().map(ConditionSet::part).toList());
  }

  private static Part part(Condition condition) {
    Set<String> tests = new LinkedHashSet<>();
    for (String test : condition.tests()) {
      tests.add(FieldComparison.of(test).map(FieldComparison::toString).orElse(test));
    }
    return new Part(condition.kind(), condition.fact(), tests);
  }

  /** Whether a rule under these circumstances speaks wherever one under the others does. */
  boolean followFrom(ConditionSet others) {
    return parts.stream().allMatch(part -> others.parts.stream().anyMatch(part::followsFrom));
  }

  boolean same(ConditionSet others) {
    return followFrom(others) && others.followFrom(this);
  }
}
