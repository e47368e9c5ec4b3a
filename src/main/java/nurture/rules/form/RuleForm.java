package nurture.rules.form;

import java.util.List;

/**
 * A rule as rows and cells. Immutable. What a control cannot show is a row or cell in the language
 * of rules, so every rule has a form. Blocks of remarks that an empty line separates from the rule
 * belong to the file and are not part of it.
 *
 * @param name the sentence it goes by
 * @param remark what stands right above it
 * @param when its conditions
 * @param beforeThen remark lines after the last condition
 * @param then its consequences
 * @param beforeEnd remark lines after the last consequence
 */
public record RuleForm(
    String name,
    RuleRemark remark,
    List<ConditionRow> when,
    List<String> beforeThen,
    List<ConsequenceRow> then,
    List<String> beforeEnd) {

  public RuleForm {
    when = List.copyOf(when);
    beforeThen = List.copyOf(beforeThen);
    then = List.copyOf(then);
    beforeEnd = List.copyOf(beforeEnd);
  }

  /** The same under another name. */
  public RuleForm called(String other) {
    return new RuleForm(other, remark, when, beforeThen, then, beforeEnd);
  }

  /** The same with another remark. */
  public RuleForm remarked(RuleRemark other) {
    return new RuleForm(name, other, when, beforeThen, then, beforeEnd);
  }

  /** The same with other conditions. */
  RuleForm asking(List<ConditionRow> others) {
    return new RuleForm(name, remark, others, beforeThen, then, beforeEnd);
  }

  /** The same with other consequences. */
  RuleForm giving(List<ConsequenceRow> others) {
    return new RuleForm(name, remark, when, beforeThen, others, beforeEnd);
  }
}
