package nurture.rules.whynot;

import java.util.List;
import nurture.rules.language.Condition;
import nurture.rules.language.FactTest;
import nurture.rules.language.RulePrinter;
import nurture.rules.language.Span;
import org.drools.base.rule.GroupElement;
import org.jspecify.annotations.Nullable;

/**
 * What a rule asks for up to one more thing: one fact of a type, one more test of it, or a whole
 * condition that has no parts to be asked one by one.
 *
 * @param name of the rule that asks it
 * @param conditions everything up to here, ready for the engine
 * @param number the condition of the rule it is part of, from 1
 * @param whole that condition
 * @param added what this step adds: a condition, or the tests of a fact
 * @param pattern the fact it is about; null for a condition as a whole
 * @param against for what must not be there: the steps that would find it
 * @param ways for an {@code or}: the steps of each alternative
 */
record Step(
    String name,
    GroupElement conditions,
    int number,
    Condition whole,
    Kind kind,
    Added added,
    @Nullable Subject pattern,
    List<Step> against,
    List<List<Step>> ways) {

  enum Kind {
    /** A fact of the type. */
    THERE,
    /** One more test of the fact the step before asked for. */
    TEST,
    NOT,
    OR,
    /** Anything else. */
    WHOLE
  }

  /**
   * What a step adds.
   *
   * @param tests for {@link Kind#TEST}; empty for a condition
   */
  record Added(Condition condition, List<FactTest> tests) {

    String text() {
      return tests.isEmpty() ? RulePrinter.text(condition) : Subject.words(tests);
    }

    Span span() {
      return tests.isEmpty() ? condition.span() : tests.get(0).span();
    }
  }

  /**
   * The fact a step is about.
   *
   * @param type simple name; {@code accumulate} for facts reckoned together
   * @param variable what the engine calls it; empty if it has no name there
   * @param tests all that is asked of it
   * @param held how many of them were asked by the steps before
   */
  record Subject(String type, String variable, List<FactTest> tests, int held) {

    /** All that is asked of it, as written. */
    String asked() {
      return words(tests);
    }

    private static String words(List<FactTest> tests) {
      return String.join(
          ", ", tests.stream().map(test -> RulePrinter.text(test.expression())).toList());
    }
  }
}
