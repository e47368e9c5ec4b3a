package nurture.rules.form;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One step of editing a form. Paths are those of the form; the form that comes of it is new. */
public sealed interface FormChange {

  /** Writes a text into a cell: {@code when.0.tests.1.operator}, {@code name}. */
  record SetCell(String path, String text) implements FormChange {}

  /**
   * Adds an empty row.
   *
   * @param list for example {@code when}, {@code when.0.tests} or {@code then.0.steps.1.arguments}
   * @param place from 0; one that is too large is the end
   */
  record AddRow(String list, int place) implements FormChange {}

  /** Adds a consequence with its first step, and with a place for its reason if it takes one. */
  record AddConsequence(String type, int place) implements FormChange {}

  /** Adds a step to a consequence, with a place for each of its arguments. */
  record AddStep(String consequence, String step) implements FormChange {}

  /** Removes a row. */
  record RemoveRow(String row) implements FormChange {}

  /** Moves a row within its list. */
  record MoveRow(String row, int place) implements FormChange {}

  /** Puts a condition into a group of its own. */
  record WrapRow(String row, ConditionPresence presence, ConditionShape shape)
      implements FormChange {}

  /** Puts the conditions of a group in its place; only of a group that must be there. */
  record UnwrapRow(String row) implements FormChange {}

  /**
   * The form with the change.
   *
   * @throws IllegalArgumentException if there is no such part, naming its path
   */
  default RuleForm of(RuleForm form) {
    return FormChanges.of(form, this);
  }

  /** A consequence of a type, as it begins. */
  static ConsequenceRow begun(String type) {
    Class<?> opinion = CaretContext.type(type);
    Method first =
        MemberWords.steps(opinion, true).stream()
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no rule inserts " + type));
    Stream<StepRow> reason =
        MemberWords.steps(opinion, false).stream()
            .filter(step -> step.getName().equals("because"))
            .map(FormChange::begun);
    return ConsequenceRow.of(type, Stream.concat(Stream.of(begun(first)), reason).toList());
  }

  /** A step with a place for each argument. */
  static StepRow begun(Method step) {
    List<ValueCell> arguments =
        Arrays.stream(step.getParameterTypes())
            .map(
                type ->
                    new ValueCell(type == String.class ? ValueKind.TEXT : ValueKind.EXPRESSION, ""))
            .toList();
    return new StepRow(step.getName(), arguments);
  }
}
