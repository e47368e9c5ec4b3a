package nurture.rules.whynot;

import java.util.List;
import org.drools.base.rule.GroupElement;
import org.jspecify.annotations.Nullable;

/**
 * What a rule asks for up to one more thing: one fact of a type, one more test of it, or a whole
 * condition that has no parts to be asked one by one.
 *
 * @param name of the rule that asks it
 * @param conditions everything up to here, ready for the engine
 * @param number the condition it is part of, from 1
 * @param condition that condition as written
 * @param added what this step adds, as written
 * @param offset where that stands in the text of the rule's file
 * @param pattern the fact it is about; null for a condition as a whole
 * @param against for what must not be there: the steps that would find it
 * @param ways for an {@code or}: the steps of each alternative
 */
record Step(
    String name,
    GroupElement conditions,
    int number,
    String condition,
    Kind kind,
    String added,
    int offset,
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
   * The fact a step is about.
   *
   * @param type simple name
   * @param variable what the engine calls it; empty if it has no name there
   * @param tests all that is asked of it, as written
   * @param held how many of them were asked by the steps before
   */
  record Subject(String type, String variable, List<String> tests, int held) {}
}
