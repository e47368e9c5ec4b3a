package nurture.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nurture.identity.Mailbox;
import nurture.imports.table.RowReader;
import nurture.imports.table.TableFile;
import nurture.imports.table.TableFormat;
import nurture.imports.table.TableLimits;
import nurture.imports.table.TableRow;
import nurture.imports.table.UnreadableTable;

/**
 * A file that was read once from its first row to its last, so that what is wrong with it is told
 * before anything is done with it.
 *
 * @param header whether its first row names the columns
 * @param headers what it names them; made up where it does not
 * @param sample the first rows
 * @param suggested what the columns seem to say
 * @param rows how many there are, without the header
 */
public record ScannedTable(
    TableFormat format,
    boolean header,
    List<String> headers,
    List<TableRow> sample,
    ColumnMapping suggested,
    long rows) {

  /** Rows that a user sees before they confirm what the columns say. */
  public static final int SAMPLE = 20;

  /**
   * Reads a file. Blocks.
   *
   * @param told what it is, where the sender says so
   * @throws UnreadableTable if it is no table within the bounds, or one without a row
   */
  public static ScannedTable of(Path file, Optional<TableFormat> told, TableLimits limits)
      throws IOException, UnreadableTable {
    TableFormat format = told.isPresent() ? told.get() : TableFile.format(file);
    try (RowReader reader = TableFile.open(file, format, limits)) {
      Optional<TableRow> first = reader.next();
      if (first.isEmpty()) {
        throw new UnreadableTable("The file has no rows. Send a table with a header and rows.");
      }
      boolean header = isHeader(first.get().cells());
      List<TableRow> sample = new ArrayList<>();
      long rows = 0;
      if (!header) {
        sample.add(first.get());
        rows = 1;
      }
      for (Optional<TableRow> row = reader.next(); row.isPresent(); row = reader.next()) {
        rows++;
        if (sample.size() < SAMPLE) {
          sample.add(row.get());
        }
      }
      if (rows == 0) {
        throw new UnreadableTable(
            "The file has a header and no rows below it, so that nothing can be imported.");
      }
      List<String> headers = headers(first.get(), header, sample);
      ColumnMapping suggested =
          header ? KnownHeaders.suggest(headers) : addresses(headers.size(), sample);
      return new ScannedTable(format, header, headers, List.copyOf(sample), suggested, rows);
    }
  }

  /** Opens the rows below the header. */
  static RowReader rows(Path file, TableFormat format, boolean header, TableLimits limits)
      throws IOException, UnreadableTable {
    RowReader reader = TableFile.open(file, format, limits);
    if (header) {
      Optional<TableRow> unused = reader.next();
    }
    return reader;
  }

  /** A row with an address in it and no known header is a row of people. */
  private static boolean isHeader(List<String> cells) {
    return KnownHeaders.known(cells) > 0
        || cells.stream().noneMatch(cell -> Mailbox.fault(cell).isEmpty());
  }

  private static List<String> headers(TableRow first, boolean header, List<TableRow> sample) {
    int columns =
        Math.max(
            first.cells().size(),
            sample.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
    List<String> headers = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      String named = header ? first.cell(i) : "";
      headers.add(named.isEmpty() ? "Column " + (i + 1) : named);
    }
    return headers;
  }

  /** The first column in which most of the rows have an address. */
  private static ColumnMapping addresses(int columns, List<TableRow> sample) {
    List<Optional<ImportField>> fields =
        new ArrayList<>(Collections.nCopies(columns, Optional.empty()));
    for (int i = 0; i < columns; i++) {
      int column = i;
      long found = sample.stream().filter(row -> Mailbox.fault(row.cell(column)).isEmpty()).count();
      if (2 * found > sample.size()) {
        fields.set(i, Optional.of(ImportField.EMAIL));
        break;
      }
    }
    return new ColumnMapping(fields);
  }
}
