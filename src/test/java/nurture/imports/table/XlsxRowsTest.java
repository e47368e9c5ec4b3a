package nurture.imports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nurture.simulation.RunSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Spreadsheets are read row by row, and hostile ones end before they fill the memory. */
class XlsxRowsTest {

  private static final int ROWS = RunSize.of("xlsx.rows", 20_000, 100_000);
  private static final int COLUMNS = 20;

  @TempDir Path folder;

  @Test
  void sheet_isReadAsItIsSeen() throws Exception {
    Path file = folder.resolve("people.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "tests", "1.0")) {
      Worksheet sheet = book.newWorksheet("People");
      sheet.value(0, 0, "Name");
      sheet.value(0, 1, "Since");
      sheet.value(0, 2, "Number");
      sheet.value(2, 0, " Åse ");
      sheet.value(2, 1, LocalDate.of(2027, 3, 1));
      sheet.style(2, 1).format("dd/mm/yyyy").set();
      sheet.value(2, 2, 4755512345L);
    }

    TableFormat format = TableFile.format(file);

    assertThat(format).isEqualTo(TableFormat.SPREADSHEET);
    assertThat(TableFileTest.rows(file, format, TableLimits.USUAL))
        .containsExactly(
            new TableRow(1, List.of("Name", "Since", "Number")),
            new TableRow(3, List.of("Åse", "2027-03-01", "4755512345")));
  }

  @Test
  void largeSheet_isReadInLessThan256Megabytes() throws Exception {
    Path file = folder.resolve("large.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "tests", "1.0")) {
      Worksheet sheet = book.newWorksheet("People");
      for (int row = 0; row < ROWS; row++) {
        for (int column = 0; column < COLUMNS; column++) {
          // Half of the columns never repeat a text; a spreadsheet keeps each text once.
          int text = column < COLUMNS / 2 ? row : row % 500;
          sheet.value(row, column, "cell " + text + " of " + column);
        }
        if (row % 1_000 == 999) {
          sheet.flush();
        }
      }
    }

    // The heap that this process is given is what the test is about.
    ProcessBuilder reading =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx240m",
                "-cp",
                System.getProperty("java.class.path"),
                CountRows.class.getName(),
                file.toString())
            .redirectErrorStream(true);
    Process process = reading.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said.lines().toList()).last().isEqualTo(String.valueOf(ROWS));
  }

  /** Counts the rows of a file. */
  static final class CountRows {
    public static void main(String[] args) throws Exception {
      Path file = Path.of(args[0]);
      long rows = 0;
      try (RowReader reader = TableFile.open(file, TableFile.format(file), TableLimits.USUAL)) {
        for (Optional<TableRow> row = reader.next(); row.isPresent(); row = reader.next()) {
          rows++;
        }
      }
      System.out.println(rows);
    }
  }

  static Stream<Arguments> hostile() {
    String rows = "<worksheet><sheetData>%s</sheetData></worksheet>";
    return Stream.of(
        Arguments.of("a bomb", rows.formatted("<row><c/></row>".repeat(4_000_000)), "unpacks"),
        Arguments.of(
            "an endless row",
            rows.formatted("<row r=\"1\">" + "<c><v>1</v></c>".repeat(30_000) + "</row>"),
            "200 columns"),
        Arguments.of(
            "a column far away",
            rows.formatted("<row r=\"1\"><c r=\"ZZZZZZZ1\"><v>1</v></c></row>"),
            "no spreadsheet has"),
        Arguments.of(
            "an endless cell",
            rows.formatted("<row r=\"1\"><c r=\"A1\"><v>" + random(200_000) + "</v></c></row>"),
            "10000 characters"),
        Arguments.of(
            "a document type",
            "<!DOCTYPE lolz [<!ENTITY lol \"lol\">]>" + rows.formatted(""),
            "document type"),
        Arguments.of("broken markup", rows.formatted("<row r=\"1\"><c>").substring(0, 45), "read"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void hostileSheet_endsInAClearError(String name, String sheet, String says) throws Exception {
    Path file = workbook(sheet);

    assertThatThrownBy(() -> TableFileTest.rows(file, TableFile.format(file), TableLimits.USUAL))
        .isInstanceOf(UnreadableTable.class)
        .hasMessageContaining(says);
  }

  @Test
  void zipThatIsNoSpreadsheet_isTold() throws Exception {
    Path file = folder.resolve("people.zip");
    zip(file, Map.of("people.csv", "Name,Email\n"));

    assertThatThrownBy(() -> TableFileTest.rows(file, TableFile.format(file), TableLimits.USUAL))
        .hasMessageContaining("no spreadsheet");
  }

  private Path workbook(String sheet) throws IOException {
    Path file = folder.resolve("hostile.xlsx");
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
    parts.put(
        "_rels/.rels",
        "<Relationships><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
    parts.put("xl/worksheets/sheet1.xml", sheet);
    zip(file, parts);
    return file;
  }

  private static void zip(Path file, Map<String, String> parts) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
  }

  private static String random(int length) {
    java.util.Random random = new java.util.Random(1);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(Integer.toString(random.nextInt(1_000_000), 36));
    }
    return text.toString();
  }
}
