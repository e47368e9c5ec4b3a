package nurture.rules.form;

import java.lang.reflect.Type;
import java.util.List;

/**
 * A field of a fact, or a question about it, with what a control needs to know of it.
 *
 * @param name as rules write it; of a question with arguments without them
 * @param fact whose it is
 * @param type of its values
 * @param input the control for its values
 * @param unit what it counts; may be empty
 * @param documentation one line
 * @param arguments the types of what a question is given
 */
public record FieldWord(
    String name,
    Class<?> fact,
    Type type,
    FieldInput input,
    String unit,
    String documentation,
    List<Class<?>> arguments) {

  public FieldWord {
    arguments = List.copyOf(arguments);
  }

  /** The operators that compare it, those a form shows first in front. */
  public List<TestOperator> operators() {
    return switch (input) {
      case NUMBER ->
          List.of(
              TestOperator.AT_LEAST,
              TestOperator.AT_MOST,
              TestOperator.MORE,
              TestOperator.LESS,
              TestOperator.EQUAL,
              TestOperator.NOT_EQUAL,
              TestOperator.IN,
              TestOperator.NOT_IN);
      case TRUTH -> List.of(TestOperator.IS_TRUE, TestOperator.IS_FALSE);
      case TEXT ->
          List.of(
              TestOperator.EQUAL,
              TestOperator.NOT_EQUAL,
              TestOperator.IN,
              TestOperator.NOT_IN,
              TestOperator.CONTAINS,
              TestOperator.NOT_CONTAINS);
      case CHOICE ->
          List.of(TestOperator.EQUAL, TestOperator.NOT_EQUAL, TestOperator.IN, TestOperator.NOT_IN);
      case LIST -> List.of(TestOperator.CONTAINS, TestOperator.NOT_CONTAINS);
      case DAY, OTHER -> List.of(TestOperator.EQUAL, TestOperator.NOT_EQUAL);
    };
  }

  /** As a list shows it. */
  WordSuggestion suggestion() {
    String written = arguments.isEmpty() ? name : name + "(";
    return new WordSuggestion(
        arguments.isEmpty() ? name : name + "(…)",
        WordKind.FIELD,
        unit.isEmpty() ? input.words() : unit,
        documentation,
        written);
  }
}
