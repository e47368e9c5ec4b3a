package nurture.rules.form;

import java.util.List;

/**
 * A consequence in a form. Immutable.
 *
 * @param above the remark lines before it, without their slashes
 * @param type the opinion or the flag; empty for one that is written as text
 * @param steps in their order; the first one begins it
 * @param text of one that is written in the language of rules
 * @param behind the remark at the end of its line; empty for none
 */
public record ConsequenceRow(
    List<String> above, String type, List<StepRow> steps, String text, String behind) {

  public ConsequenceRow {
    above = List.copyOf(above);
    steps = List.copyOf(steps);
  }

  /** One without remarks. */
  public static ConsequenceRow of(String type, List<StepRow> steps) {
    return new ConsequenceRow(List.of(), type, steps, "", "");
  }

  /** One or several in the language of rules. */
  public static ConsequenceRow written(String text) {
    return new ConsequenceRow(List.of(), "", List.of(), text, "");
  }

  /** Whether it is written in the language of rules. */
  public boolean isWritten() {
    return type.isEmpty() && steps.isEmpty();
  }

  /** The same with other remarks. */
  ConsequenceRow remarked(List<String> before, String after) {
    return new ConsequenceRow(before, type, steps, text, after);
  }

  /** The same with other steps. */
  ConsequenceRow with(List<StepRow> others) {
    return new ConsequenceRow(above, type, others, text, behind);
  }
}
