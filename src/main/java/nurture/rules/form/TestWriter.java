package nurture.rules.form;

import java.util.List;

/** Writes the tests of a fact. */
final class TestWriter {

  private final FormText text;

  TestWriter(FormText text) {
    this.text = text;
  }

  /**
   * @param path of the row that has them
   */
  void rows(String path, List<TestRow> tests) {
    for (int i = 0; i < tests.size(); i++) {
      text.add(i == 0 ? "" : ", ");
      String at = path + ".tests." + i;
      TestRow row = tests.get(i);
      text.part(
          at,
          () -> {
            if (!row.variable().isBlank()) {
              text.cell(at + ".variable", row.variable(), "").add(" : ");
            }
            test(at, row);
          });
    }
  }

  private void test(String at, TestRow row) {
    if (row.operator().joins()) {
      joined(at, row);
      return;
    }
    if (row.operator() == TestOperator.IS_FALSE) {
      text.sure(at + ".operator", "!");
    }
    text.cell(at + ".field", row.field(), "choose a field");
    if (row.operator().compares()) {
      operator(at, row);
      compared(at, row);
    } else if (row.operator().lists()) {
      operator(at, row);
      text.add("( ");
      if (row.values().isEmpty()) {
        text.cell(at + ".values", "", "a value is missing");
      }
      for (int i = 0; i < row.values().size(); i++) {
        text.add(i == 0 ? "" : ", ");
        FormWriter.value(text, at + ".values." + i, row.values().get(i));
      }
      text.add(" )");
    }
  }

  private void operator(String at, TestRow row) {
    text.add(" ").sure(at + ".operator", row.operator().symbol()).add(" ");
  }

  private void compared(String at, TestRow row) {
    if (row.values().size() == 1) {
      FormWriter.value(text, at + ".values.0", row.values().get(0));
    } else {
      text.cell(
          at + ".values",
          "",
          row.values().isEmpty()
              ? "a value is missing"
              : "the field is compared with one value; choose “is one of” for several");
    }
  }

  private void joined(String at, TestRow row) {
    if (row.tests().isEmpty()) {
      text.cell(at + ".tests", "", "the group is empty; add a test or remove it");
    }
    for (int i = 0; i < row.tests().size(); i++) {
      TestRow each = row.tests().get(i);
      String path = at + ".tests." + i;
      text.add(i == 0 ? "" : " " + row.operator().symbol() + " ");
      text.part(
          path,
          () -> {
            boolean brackets = each.operator().joins() || each.operator() == TestOperator.WRITTEN;
            text.add(brackets ? "(" : "");
            test(path, each);
            text.add(brackets ? ")" : "");
          });
    }
  }
}
