package nurture.imports.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import nurture.imports.table.TableFormat.Kind;

/** A file as a table: what it is, and its rows. Blocks. */
public final class TableFile {

  private static final int LOOKED_AT = 1 << 18;

  private TableFile() {}

  /**
   * What a file seems to be, by its first bytes.
   *
   * @throws UnreadableTable if it is none of the kinds that are read
   */
  public static TableFormat format(Path file) throws IOException, UnreadableTable {
    byte[] begins;
    boolean whole;
    try (InputStream in = Files.newInputStream(file)) {
      begins = in.readNBytes(LOOKED_AT);
      whole = in.read() < 0;
    }
    if (begins.length == 0) {
      throw new UnreadableTable("The file is empty. Send a table with a header and rows.");
    }
    if (begins[0] == 'P' && begins.length > 3 && begins[1] == 'K' && begins[2] == 3) {
      return TableFormat.SPREADSHEET;
    }
    if ((begins[0] & 0xFF) == 0xD0 && begins.length > 3 && (begins[1] & 0xFF) == 0xCF) {
      throw new UnreadableTable(
          "This is a spreadsheet of the old kind (.xls). Save it as .xlsx or CSV.");
    }
    Charset encoding = TextEncoding.of(begins, whole);
    return new TableFormat(Kind.CSV, encoding, DelimiterGuess.of(new String(begins, encoding)));
  }

  /**
   * Opens the rows of a file.
   *
   * @throws UnreadableTable if it is no such file, or one beyond the bounds
   */
  public static RowReader open(Path file, TableFormat format, TableLimits limits)
      throws IOException, UnreadableTable {
    return format.kind() == Kind.XLSX
        ? new XlsxRows(file, limits)
        : new CsvRows(file, format, limits);
  }
}
