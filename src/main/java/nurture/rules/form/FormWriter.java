package nurture.rules.form;

import nurture.rules.language.Expression.Text;
import nurture.rules.language.RulePrinter;
import nurture.rules.language.Span;

/** Writes a form as the text of a rule. */
final class FormWriter {

  private static final String INDENT = "    ";

  private final FormText text = new FormText();

  static WrittenForm of(RuleForm form) {
    FormWriter writer = new FormWriter();
    writer.rule(form);
    return writer.text.written();
  }

  private void rule(RuleForm form) {
    text.part("remark", () -> text.remarks("", form.remark().lines()));
    text.add("rule ");
    if (form.name().isBlank()) {
      text.cell("name", "", "a rule has a name; write a sentence");
    } else {
      text.sure("name", quoted(form.name()));
    }
    text.add("\nwhen\n");
    for (int i = 0; i < form.when().size(); i++) {
      ConditionRow row = form.when().get(i);
      String path = "when." + i;
      text.remarks(INDENT, row.above()).add(INDENT);
      condition(path, row);
      behind(row.behind());
    }
    text.remarks(INDENT, form.beforeThen()).add("then\n");
    for (int i = 0; i < form.then().size(); i++) {
      ConsequenceRow row = form.then().get(i);
      text.remarks(INDENT, row.above()).add(INDENT);
      consequence("then." + i, row);
      behind(row.behind());
    }
    text.remarks(INDENT, form.beforeEnd()).add("end\n");
  }

  private void behind(String remark) {
    String line = String.join(" ", remark.lines().toList());
    text.add(line.isEmpty() ? "\n" : " //" + line + "\n");
  }

  private void condition(String path, ConditionRow row) {
    text.part(
        path,
        () -> {
          text.add(row.presence().written());
          switch (row.shape()) {
            case FACT -> fact(path, row);
            case ALL -> group(path, row, "( ", " and ");
            case ANY -> group(path, row, "( ", " or ");
            case FOR_ALL -> group(path, row, "forall( ", " ");
            case COUNT -> count(path, row);
            case WRITTEN -> raw(path, row.text(), "a condition is missing; write one or remove it");
          }
        });
  }

  private void fact(String path, ConditionRow row) {
    named(path, row.variable());
    text.cell(path + ".fact", row.fact(), "choose a fact").add("( ");
    new TestWriter(text).rows(path, row.tests());
    text.add(" )");
  }

  private void group(String path, ConditionRow row, String begin, String between) {
    if (row.parts().isEmpty()) {
      text.cell(path + ".parts", "", "the group is empty; add a condition or remove it");
    }
    text.add(begin);
    for (int i = 0; i < row.parts().size(); i++) {
      text.add(i == 0 ? "" : between);
      condition(path + ".parts." + i, row.parts().get(i));
    }
    text.add(" )");
  }

  private void count(String path, ConditionRow row) {
    text.add("accumulate( ");
    for (int i = 0; i < row.parts().size(); i++) {
      text.add(i == 0 ? "" : " and ");
      condition(path + ".parts." + i, row.parts().get(i));
    }
    text.add("; ");
    for (int i = 0; i < row.results().size(); i++) {
      ResultRow result = row.results().get(i);
      String at = path + ".results." + i;
      text.add(i == 0 ? "" : ", ");
      text.part(
          at,
          () -> {
            named(at, result.variable());
            text.cell(at + ".function", result.function(), "choose how it is counted").add("( ");
            if (!result.of().isBlank()) {
              text.cell(at + ".of", result.of(), "");
            }
            text.add(" )");
          });
    }
    if (!row.tests().isEmpty()) {
      text.add("; ");
      new TestWriter(text).rows(path, row.tests());
    }
    text.add(" )");
  }

  private void consequence(String path, ConsequenceRow row) {
    if (row.isWritten()) {
      raw(path, row.text(), "a consequence is missing; write one or remove it");
      return;
    }
    text.part(
        path,
        () -> {
          text.add("insert( ").cell(path + ".type", row.type(), "choose what follows");
          for (int i = 0; i < row.steps().size(); i++) {
            step(path + ".steps." + i, row.steps().get(i));
          }
          text.add(" );");
        });
  }

  private void step(String path, StepRow step) {
    text.part(
        path,
        () -> {
          text.add(".").cell(path + ".name", step.name(), "choose what is said").add("(");
          for (int i = 0; i < step.arguments().size(); i++) {
            text.add(i == 0 ? "" : ", ");
            value(text, path + ".arguments." + i, step.arguments().get(i));
          }
          text.add(")");
        });
  }

  /** Words that may hold anything, remarks and several lines among it. */
  private void raw(String path, String words, String missing) {
    if (words.isBlank()) {
      text.cell(path + ".text", "", missing);
    } else {
      text.sure(path + ".text", words.strip());
    }
  }

  private void named(String path, String variable) {
    if (!variable.isBlank()) {
      text.cell(path + ".variable", variable, "").add(" : ");
    }
  }

  static void value(FormText text, String path, ValueCell value) {
    if (value.kind() == ValueKind.TEXT) {
      text.sure(path, value.written());
    } else {
      text.cell(path, value.text(), "a value is missing");
    }
  }

  private static String quoted(String words) {
    return RulePrinter.text(new Text(words, Span.NONE));
  }
}
