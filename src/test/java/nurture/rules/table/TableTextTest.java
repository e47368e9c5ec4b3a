package nurture.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TableTextTest {

  private static final Heading VALUE = Heading.required("value");

  @ParameterizedTest
  @ValueSource(strings = {"rules/policy/numbers.csv", "rules/cadence.csv"})
  void everyCell_isChanged_andNoOtherByte(String file) throws IOException {
    String text = Files.readString(Path.of(file));
    TableText table = TableText.of(text);
    List<String> lines = text.lines().toList();
    for (int line = 2; line <= lines.size(); line++) {
      if (lines.get(line - 1).startsWith("#")) {
        continue;
      }
      for (int column = 0; column < 6; column++) {
        String before = table.cell(line, column);
        TableText changed = table.with(line, column, "4711");

        assertThat(changed.cell(line, column)).isEqualTo("4711");
        List<String> after = changed.text().lines().toList();
        for (int other = 1; other <= lines.size(); other++) {
          if (other != line) {
            assertThat(after.get(other - 1)).isEqualTo(lines.get(other - 1));
          }
        }
        assertThat(changed.with(line, column, before).text()).isEqualTo(text);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "name,value,unit\\nA,1,days\\n|name,value,unit\\nA,90,days\\n",
        "name;value;unit\\r\\nA;1;days\\r\\n|name;value;unit\\r\\nA;90;days\\r\\n",
        "name\\tvalue\\nA\\t1|name\\tvalue\\nA\\t90",
        "name,value\\nA, 1 \\n|name,value\\nA, 90 \\n",
        "name,value\\n\"A, B\",\"1\"\\n|name,value\\n\"A, B\",\"90\"\\n",
        "name,meaning,value\\nA\\n|name,meaning,value\\nA,,90\\n"
      })
  void value_isWrittenAsTheFileIsWritten(String before, String after) {
    TableText table = TableText.of(lines(before));

    assertThat(table.with(2, table.column(VALUE).orElseThrow(), "90").text())
        .isEqualTo(lines(after));
  }

  @Test
  void value_thatHoldsTheSeparator_isQuoted() {
    TableText table = TableText.of("name,meaning\nA,short\n");

    assertThat(table.with(2, 1, "one, \"two\"").text())
        .isEqualTo("name,meaning\nA,\"one, \"\"two\"\"\"\n");
    assertThat(table.with(2, 1, "one, \"two\"").cell(2, 1)).isEqualTo("one, \"two\"");
  }

  @Test
  void remark_isTheOneRightAbove() {
    TableText table = TableText.of("name,value\n# The gaps.\nA,1\nB,2\n");

    assertThat(table.remarkAbove(3)).isEqualTo("The gaps.");
    assertThat(table.remarkAbove(4)).isEmpty();
  }

  private static String lines(String text) {
    return text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
  }
}
