package nurture.rules.memo;

import java.util.List;
import java.util.Set;
import nurture.decision.Opinion;
import nurture.decision.Touchpoint;
import nurture.decision.Veto;

/**
 * What one rule can tell apart, and what it gives. A signal is what a rule may pass to another: the
 * name of a flag, or a type that rules insert. {@code Flag.class} is the signal of all flags, where
 * a rule does not name the one it means.
 *
 * @param conditions on facts of the candidate
 * @param touchpoints conditions on touchpoints that other rules want
 * @param comparisons of numbers of days
 * @param requires signals without which the rule does not fire
 * @param reads signals it depends on in any way
 * @param gives signals of what it may insert
 * @param nextOpening whether its one insertion is a veto until the next opening hour
 */
record RuleInputs(
    String rule,
    String phase,
    List<FactCondition> conditions,
    List<FactCondition> touchpoints,
    List<DayComparison> comparisons,
    Set<Object> requires,
    Set<Object> reads,
    Set<Object> gives,
    boolean nextOpening) {

  RuleInputs {
    conditions = List.copyOf(conditions);
    touchpoints = List.copyOf(touchpoints);
    comparisons = List.copyOf(comparisons);
    requires = Set.copyOf(requires);
    reads = Set.copyOf(reads);
    gives = Set.copyOf(gives);
  }

  /** Whether it is evaluated again right before a message leaves. */
  boolean beforeSending() {
    return !phase.equals("journey");
  }

  boolean guard() {
    return phase.equals("guard");
  }

  boolean wantsTouchpoint() {
    return gives.contains(Touchpoint.class);
  }

  boolean vetoes() {
    return gives.contains(Veto.class);
  }

  /** Whether it gives an opinion that matters by itself: any but a veto. */
  boolean decides() {
    return gives.stream()
        .anyMatch(
            signal ->
                signal instanceof Class<?> type
                    && type != Veto.class
                    && Opinion.class.isAssignableFrom(type));
  }
}
