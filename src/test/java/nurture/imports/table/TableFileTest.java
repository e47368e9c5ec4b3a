package nurture.imports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of every encoding and delimiter are read alike, and hostile ones end with their line. */
class TableFileTest {

  @TempDir Path folder;

  static Stream<Arguments> encodings() {
    return Stream.of(
            Arguments.of("UTF-8", ""),
            Arguments.of("UTF-8", "\uFEFF"),
            Arguments.of("UTF-16LE", ""),
            Arguments.of("UTF-16LE", "\uFEFF"),
            Arguments.of("UTF-16BE", ""),
            Arguments.of("UTF-16BE", "\uFEFF"),
            Arguments.of("windows-1252", ""))
        .flatMap(
            encoding ->
                Stream.of(",", ";", "\t", "|")
                    .map(
                        delimiter ->
                            Arguments.of(encoding.get()[0], encoding.get()[1], delimiter)));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void text_ofAnEncodingAndADelimiter_isReadAsItWasWritten(
      String encoding, String mark, String delimiter) throws Exception {
    String text =
        mark
            + String.join(delimiter, "Name", "Città", "Note")
            + "\r\n"
            + String.join(delimiter, "Åse Bjørk", "\"Zürich\"", "\"a \"\"b\"\", c; d | e\nf\"")
            + "\r\n\r\n"
            + String.join(delimiter, " Zoë ", "", "x")
            + "\n";
    Path file = written(text.getBytes(Charset.forName(encoding)));

    TableFormat format = TableFile.format(file);

    assertThat(format.encoding()).isEqualTo(Charset.forName(encoding));
    assertThat(format.delimiter()).isEqualTo(delimiter.charAt(0));
    assertThat(TableFormat.of(format.written())).isEqualTo(format);
    assertThat(rows(file, format))
        .containsExactly(
            new TableRow(1, List.of("Name", "Città", "Note")),
            new TableRow(2, List.of("Åse Bjørk", "Zürich", "a \"b\", c; d | e\nf")),
            new TableRow(5, List.of("Zoë", "", "x")));
  }

  @Test
  void text_withAQuoteThatNeverCloses_isRefusedWithTheLineWhereItOpens() throws Exception {
    Path small = written("Name,Email\nAda,ada@example.com\n\"Alan,alan@example.com\nGrace,g@x.org");
    Path large = written("Name,Email\nAda,ada@example.com\nAlan,\"" + "x,y\n".repeat(2_000_000));

    assertThatThrownBy(() -> rows(small))
        .isInstanceOf(UnreadableTable.class)
        .hasMessageContaining("Line 3")
        .hasMessageContaining("never closed");
    assertThatThrownBy(() -> rows(large))
        .isInstanceOf(UnreadableTable.class)
        .hasMessageContaining("Line 3")
        .hasMessageContaining("10000 characters");
  }

  @Test
  void text_withAMillionColumns_isRefusedWithItsLine() throws Exception {
    Path file = written("Name,Email\n" + ",".repeat(1_000_000));

    assertThatThrownBy(() -> rows(file))
        .hasMessageContaining("Line 2")
        .hasMessageContaining("200 columns");
  }

  @Test
  void text_withMoreRowsThanTheBound_isRefused() throws Exception {
    Path file = written("Name\n" + "a\n".repeat(12));

    assertThatThrownBy(() -> rows(file, TableFile.format(file), new TableLimits(200, 100, 10)))
        .hasMessageContaining("Line 12")
        .hasMessageContaining("more than 10 rows");
  }

  @Test
  void text_thatIsNoUtf8AfterAll_isRefusedAndNotRead() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("Name\n".getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes("Åse\n".repeat(80_000).getBytes(StandardCharsets.UTF_8));
    bytes.write(0xC5);
    bytes.writeBytes("\nGrace\n".getBytes(StandardCharsets.UTF_8));
    Path file = written(bytes.toByteArray());

    assertThatThrownBy(() -> rows(file))
        .isInstanceOf(UnreadableTable.class)
        .hasMessageContaining("UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF"})
  void text_thatIsEmpty_isTold(String text) throws Exception {
    Path file = written(text);

    assertThatThrownBy(() -> assertThat(rows(file)).isNotEmpty())
        .isInstanceOfAny(UnreadableTable.class, AssertionError.class);
  }

  @Test
  void fileOfAnOldSpreadsheet_isToldToBeSavedAnew() throws Exception {
    Path file = written(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1});

    assertThatThrownBy(() -> TableFile.format(file)).hasMessageContaining(".xlsx");
  }

  private Path written(String text) throws IOException {
    return written(text.getBytes(StandardCharsets.UTF_8));
  }

  private Path written(byte[] bytes) throws IOException {
    Path file = Files.createTempFile(folder, "table", ".csv");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(bytes);
    }
    return file;
  }

  private static List<TableRow> rows(Path file) throws Exception {
    return rows(file, TableFile.format(file));
  }

  private static List<TableRow> rows(Path file, TableFormat format) throws Exception {
    return rows(file, format, TableLimits.USUAL);
  }

  static List<TableRow> rows(Path file, TableFormat format, TableLimits limits) throws Exception {
    List<TableRow> rows = new ArrayList<>();
    try (RowReader reader = TableFile.open(file, format, limits)) {
      for (Optional<TableRow> row = reader.next(); row.isPresent(); row = reader.next()) {
        rows.add(row.get());
      }
    }
    return rows;
  }
}
