package nurture.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stood in a file comes back as text that no spreadsheet calculates. */
class OutcomeLinesTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
  void cell_thatASpreadsheetWouldCalculate_getsAnApostrophe(String text) {
    assertThat(OutcomeLines.cell(text).replaceFirst("^\"", "")).startsWith("'" + text.charAt(0));
  }

  @Test
  void line_withQuotesAndBreaks_isOneRecord() {
    LineOutcome refused = LineOutcome.refused(7, "Email", "=a\"b,c", "is not one\nemail address");

    assertThat(OutcomeLines.line(refused))
        .isEqualTo("7,refused,Email,\"'=a\"\"b,c\",\"is not one\nemail address\"\r\n");
    assertThat(OutcomeLines.line(LineOutcome.of(8, LineOutcome.Kind.CREATED)))
        .isEqualTo("8,created,,,\r\n");
  }
}
