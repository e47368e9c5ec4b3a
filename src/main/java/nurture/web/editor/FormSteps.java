package nurture.web.editor;

import io.vertx.ext.web.RoutingContext;
import nurture.rules.form.ConditionPresence;
import nurture.rules.form.ConditionShape;
import nurture.rules.form.FormChange;
import nurture.rules.form.RuleForm;
import nurture.web.console.FormFields;

/** The steps of editing a form, as its buttons name them: {@code remove when.0}. */
public final class FormSteps {

  private static final int LAST = 10_000;

  /**
   * The form with a step.
   *
   * @param step empty for none
   * @throws IllegalArgumentException if there is no such step or part
   */
  public static RuleForm of(RuleForm form, String step, RoutingContext ctx) {
    if (step.isEmpty() || step.equals(EditedFile.SHOW)) {
      return form;
    }
    String[] words = step.split(" ", 2);
    String path = words.length > 1 ? words[1] : "";
    FormChange change =
        switch (words[0]) {
          case "add" -> new FormChange.AddRow(path, LAST);
          case "remove" -> new FormChange.RemoveRow(path);
          case "up" -> new FormChange.MoveRow(path, Math.max(0, number(path) - 1));
          case "down" -> new FormChange.MoveRow(path, number(path) + 1);
          case "or" -> new FormChange.WrapRow(path, ConditionPresence.THERE, ConditionShape.ANY);
          case "alone" -> new FormChange.UnwrapRow(path);
          case "consequence" ->
              new FormChange.AddConsequence(FormFields.text(ctx, "new-consequence"), LAST);
          case "step" -> new FormChange.AddStep(path, FormFields.text(ctx, "new-step-" + path));
          default -> throw new IllegalArgumentException("no step is " + words[0]);
        };
    return change.of(form);
  }

  private static int number(String path) {
    String last = path.substring(path.lastIndexOf('.') + 1);
    if (!last.matches("\\d{1,4}")) {
      throw new IllegalArgumentException(path + " is no row");
    }
    return Integer.parseInt(last);
  }

  private FormSteps() {}
}
