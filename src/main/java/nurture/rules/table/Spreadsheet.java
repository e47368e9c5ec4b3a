package nurture.rules.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an {@code .xlsx} file, turned to text with commas. */
public final class Spreadsheet {

  /**
   * Row n of the sheet is line n of the text, so that what is said of the one is true of the other.
   * A formula counts as the value it had when the file was saved.
   *
   * @throws IOException if it is no such file
   */
  public static String text(byte[] xlsx) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx));
        Stream<Row> rows = book.getFirstSheet().openStream()) {
      int line = 1;
      for (Row row : (Iterable<Row>) rows::iterator) {
        for (; line < row.getRowNum(); line++) {
          text.append('\n');
        }
        text.append(CSVFormat.DEFAULT.format(cells(row).toArray())).append('\n');
        line++;
      }
    } catch (IOException | RuntimeException e) {
      throw new IOException("this is no .xlsx spreadsheet: " + e.getMessage(), e);
    }
    return text.toString();
  }

  private static List<String> cells(Row row) {
    return row.stream()
        // Absent, not empty, where nothing was ever written.
        .map(cell -> cell == null ? "" : shown(cell))
        .map(cell -> cell.replaceAll("\\s+", " "))
        .toList();
  }

  private static String shown(org.dhatim.fastexcel.reader.Cell cell) {
    // Not 1E+1 for ten.
    return cell.getValue() instanceof BigDecimal number ? number.toPlainString() : cell.getText();
  }

  private Spreadsheet() {}
}
