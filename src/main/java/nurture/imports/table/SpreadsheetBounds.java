package nurture.imports.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Checks a spreadsheet before it is read: what its entries are when unpacked, counted and not
 * believed, and that no row, cell or reference in them is longer than a spreadsheet has. A file
 * that unpacks to much more than it is ends here, having used one buffer.
 */
final class SpreadsheetBounds {

  private static final int MOST_ENTRIES = 2_000;

  /** Of one entry, unpacked. */
  private static final long LARGEST_ENTRY = 2L << 30;

  /** Texts are held in memory while the sheet is read. */
  private static final long LARGEST_TEXTS = 96L << 20;

  /** Of an entry beside its packed size; a sheet of equal rows reaches about a hundred. */
  private static final int HIGHEST_RATIO = 250;

  /** Entries smaller than this may be packed as tightly as they like. */
  private static final long HARMLESS = 4L << 20;

  private SpreadsheetBounds() {}

  /**
   * @throws UnreadableTable if it is no spreadsheet, or one beyond the bounds
   */
  static void check(Path file, TableLimits limits) throws UnreadableTable, IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("xl/workbook.xml") == null && zip.getEntry("[Content_Types].xml") == null) {
        throw new UnreadableTable(
            "This is a zip file and no spreadsheet (.xlsx). Send the table itself.");
      }
      if (zip.size() > MOST_ENTRIES) {
        throw new UnreadableTable(
            "The spreadsheet has more than " + MOST_ENTRIES + " parts. Save it as CSV.");
      }
      byte[] buffer = new byte[1 << 16];
      for (ZipEntry entry : Collections.list(zip.entries())) {
        unpacked(zip, entry, buffer, limits);
      }
    } catch (ZipException e) {
      throw new UnreadableTable(
          "The spreadsheet is damaged (" + e.getMessage() + "). Save it anew, or as CSV.");
    }
  }

  private static void unpacked(ZipFile zip, ZipEntry entry, byte[] buffer, TableLimits limits)
      throws UnreadableTable, IOException {
    boolean texts = entry.getName().endsWith("sharedStrings.xml");
    long most = texts ? LARGEST_TEXTS : LARGEST_ENTRY;
    long packed = Math.max(1, entry.getCompressedSize());
    MarkupBounds markup = new MarkupBounds(limits);
    boolean xml = entry.getName().endsWith(".xml");
    long size = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
        size += read;
        if (size > HARMLESS && size / packed > HIGHEST_RATIO || size > most) {
          throw new UnreadableTable(
              "The part "
                  + entry.getName()
                  + " of the spreadsheet unpacks to more than an import takes ("
                  + (size > most ? most / (1 << 20) + " MB" : HIGHEST_RATIO + " times its size")
                  + "). Save it as CSV.");
        }
        if (xml) {
          markup.seen(buffer, read);
        }
      }
    }
  }
}
