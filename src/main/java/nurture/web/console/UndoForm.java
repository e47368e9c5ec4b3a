package nurture.web.console;

import java.util.List;

/**
 * The button beside a notice that takes back what was just done: a form that does the opposite, as
 * its own page would. It is offered for ten seconds; the form itself stays valid.
 *
 * @param action the address the form is sent to
 * @param fields what it sends beside its token, in order
 */
public record UndoForm(String action, List<Field> fields) {

  /** A hidden field. */
  public record Field(String name, String value) {}

  public UndoForm {
    fields = List.copyOf(fields);
  }
}
