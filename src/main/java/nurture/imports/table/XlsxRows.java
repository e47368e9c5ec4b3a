package nurture.imports.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * The rows of the first sheet of a spreadsheet. A formula counts as the value it had when the file
 * was saved, a day as {@code 2027-03-01}.
 */
final class XlsxRows implements RowReader {

  /** A format of days or times: with a day, month or year outside of quotes and brackets. */
  private static final Pattern DATES = Pattern.compile("(?i).*[dy].*|.*m{3,}.*");

  private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

  private final TableLimits limits;
  private final ReadableWorkbook book;
  private final Stream<Row> stream;
  private final Iterator<Row> iterator;
  private long rows;

  XlsxRows(Path file, TableLimits limits) throws IOException, UnreadableTable {
    this.limits = limits;
    SpreadsheetBounds.check(file, limits);
    try {
      this.book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
    } catch (IOException | RuntimeException e) {
      throw broken(0, e);
    }
    try {
      this.stream = book.getFirstSheet().openStream();
      this.iterator = stream.iterator();
    } catch (IOException | RuntimeException e) {
      book.close();
      throw broken(0, e);
    }
  }

  @Override
  public Optional<TableRow> next() throws UnreadableTable {
    while (true) {
      TableRow row;
      try {
        if (!iterator.hasNext()) {
          return Optional.empty();
        }
        row = row(iterator.next());
      } catch (RuntimeException e) {
        throw broken(rows + 1, e);
      }
      if (!row.isBlank()) {
        rows++;
        return Optional.of(row);
      }
    }
  }

  private TableRow row(Row row) throws UnreadableTable {
    List<String> cells = new ArrayList<>(row.getCellCount());
    int last = 0;
    for (Cell cell : row) {
      String text = cell == null ? "" : text(cell).strip();
      if (text.length() > limits.cell()) {
        throw new UnreadableTable(
            row.getRowNum(),
            "has a cell of more than " + limits.cell() + " characters; shorten it");
      }
      cells.add(text);
      if (!text.isEmpty()) {
        last = cells.size();
      }
    }
    if (last > limits.columns()) {
      throw new UnreadableTable(
          row.getRowNum(),
          "has more than " + limits.columns() + " columns; leave out those you do not need");
    }
    if (rows > limits.rows()) {
      throw new UnreadableTable(
          row.getRowNum(), "there are more than " + limits.rows() + " rows; divide the file");
    }
    return new TableRow(row.getRowNum(), cells.subList(0, last));
  }

  private static String text(Cell cell) {
    if (cell.getValue() instanceof BigDecimal number) {
      String format = cell.getDataFormatString();
      if (format != null && DATES.matcher(LITERALS.matcher(format).replaceAll("")).matches()) {
        return day(cell.asDate());
      }
      // Not 1E+1 for ten.
      return number.toPlainString();
    }
    return cell.getText();
  }

  private static String day(LocalDateTime at) {
    return at.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? at.toLocalDate().toString()
        : at.toInstant(ZoneOffset.UTC).toString();
  }

  private static UnreadableTable broken(long row, Exception e) {
    return new UnreadableTable(
        row, "the spreadsheet cannot be read (" + e.getMessage() + "). Save it anew, or as CSV.");
  }

  @Override
  public void close() throws IOException {
    try (ReadableWorkbook closing = book) {
      stream.close();
    }
  }
}
