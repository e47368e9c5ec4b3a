package nurture.rules.memo;

import java.util.List;
import java.util.Set;
import nurture.decision.Opinion;
import nurture.decision.Touchpoint;
import nurture.decision.Veto;
import nurture.rules.language.Operator;

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

  /**
   * What one pattern of a rule can tell of a fact. Patterns with equal tests share a bit.
   *
   * @param required without a fact that meets the tests the rule does not fire
   * @param tests those that can be evaluated without the engine; the pattern may have more
   * @param values what else of the fact the rule depends on; part of the key by value
   */
  record FactCondition(
      Class<?> fact, boolean required, List<FieldTest> tests, Set<FieldReader> values) {

    /** For a pattern of which nothing more is known: the whole fact is part of the key. */
    static FactCondition whole(Class<?> fact) {
      return new FactCondition(fact, false, List.of(), Set.of(FieldReader.whole(fact)));
    }
  }

  /**
   * A comparison of two numbers of days. Its result is part of the key, not the numbers: both go up
   * by one each day, so the result stays the same.
   *
   * @param right the condition on the fact whose number a variable stands for
   * @param left the condition on the fact whose number is compared with the variable
   */
  record DayComparison(
      FactCondition right,
      FieldReader rightDays,
      FactCondition left,
      FieldReader leftDays,
      Operator operator) {

    boolean holds(Object rightFact, Object leftFact) {
      return operator.holds((Integer) leftDays.of(leftFact), (Integer) rightDays.of(rightFact));
    }
  }
}
