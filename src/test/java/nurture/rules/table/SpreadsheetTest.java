package nurture.rules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** A sheet becomes a text whose lines are the sheet's rows. */
class SpreadsheetTest {

  @Test
  void text_ofTheFirstSheet_keepsRowsNumbersAndQuotes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "nurture", "1.0")) {
      Worksheet sheet = book.newWorksheet("cadence");
      sheet.value(0, 0, "# ours, and \"theirs\"");
      sheet.value(2, 0, "stage");
      sheet.value(2, 1, "wait");
      sheet.value(2, 3, "because");
      sheet.value(5, 0, "awareness");
      sheet.value(5, 1, 10);
      sheet.value(5, 3, "one, or\ntwo");
      sheet.value(6, 0, "loyalty");
      sheet.value(6, 1, 5.0);
      book.newWorksheet("notes").value(0, 0, "not read");
    }

    String text = Spreadsheet.text(bytes.toByteArray());

    Table table =
        Table.read(
            "t.xlsx",
            text,
            List.of(
                Heading.required("stage"), Heading.required("wait"), Heading.required("because")));
    assertThat(table.problems()).isEmpty();
    assertThat(table.rows()).extracting(Row::number).containsExactly(6, 7);
    assertThat(table.rows().get(0).cell("wait").wholeNumber()).hasValue(10);
    assertThat(table.rows().get(0).cell("because"))
        .isEqualTo(new Cell("t.xlsx", 6, 3, "because", "one, or two"));
    assertThat(table.rows().get(1).cell("wait").wholeNumber()).hasValue(5);
  }

  @Test
  void text_ofSomethingElse_saysThatItIsNoSpreadsheet() {
    byte[] csv = "stage,wait\n".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> Spreadsheet.text(csv)).isInstanceOf(IOException.class);
  }
}
