package nurture.rules.form;

import java.util.List;

/** One step of a consequence, {@code by(Via.EMAIL)}. Immutable. */
public record StepRow(String name, List<ValueCell> arguments) {

  public StepRow {
    arguments = List.copyOf(arguments);
  }
}
