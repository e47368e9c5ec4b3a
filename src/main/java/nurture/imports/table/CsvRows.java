package nurture.imports.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.FieldModifiers;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of a text with delimiters. */
final class CsvRows implements RowReader {

  private static final int BUFFER = 1 << 16;

  /** In characters: more than the longest row that is taken. */
  private static final int BUFFERED = 1 << 22;

  private static final Pattern LINE = Pattern.compile("line (\\d+)");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final TableLimits limits;
  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private long last = 1;
  private long rows;

  CsvRows(Path file, TableFormat format, TableLimits limits) throws IOException {
    this.limits = limits;
    this.reader =
        CsvReader.builder()
            .fieldSeparator(format.delimiter())
            .skipEmptyLines(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowExtraCharsAfterClosingQuote(true)
            .allowUnclosedQuote(false)
            .maxBufferSize(BUFFERED)
            .build(
                CsvRecordHandler.builder()
                    .maxFields(limits.columns())
                    .maxFieldSize(limits.cell())
                    .maxRecordSize(limits.columns() * limits.cell())
                    .fieldModifier(FieldModifiers.TRIM)
                    .build(),
                opened(file, format));
    this.records = reader.iterator();
  }

  /** What is not of the encoding is shown as the sign for that, but for UTF-8, where it is told. */
  private static Reader opened(Path file, TableFormat format) throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    try {
      CharsetDecoder decoder =
          format
              .encoding()
              .newDecoder()
              .onUnmappableCharacter(CodingErrorAction.REPLACE)
              .onMalformedInput(
                  format.encoding().equals(StandardCharsets.UTF_8)
                      ? CodingErrorAction.REPORT
                      : CodingErrorAction.REPLACE);
      PushbackReader text = new PushbackReader(new InputStreamReader(bytes, decoder), 1);
      int first = text.read();
      if (first >= 0 && first != BYTE_ORDER_MARK) {
        text.unread(first);
      }
      return text;
    } catch (IOException | RuntimeException e) {
      bytes.close();
      throw e;
    }
  }

  @Override
  public Optional<TableRow> next() throws UnreadableTable, IOException {
    try {
      while (records.hasNext()) {
        CsvRecord found = records.next();
        last = found.getStartingLineNumber();
        TableRow row = new TableRow(last, found.getFields());
        if (!row.isBlank()) {
          rows++;
          if (rows > limits.rows() + 1) {
            throw new UnreadableTable(
                last, "there are more than " + limits.rows() + " rows; divide the file");
          }
          return Optional.of(row);
        }
      }
      return Optional.empty();
    } catch (CsvParseException e) {
      throw told(e);
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        throw new UnreadableTable(
            last + 1,
            "here or soon after it there are bytes that are no UTF-8; choose the encoding"
                + " windows-1252, or save the file as UTF-8");
      }
      throw e.getCause();
    }
  }

  /** With the line of the parser, which counts as we do. */
  private UnreadableTable told(CsvParseException e) {
    String message = e.getCause() instanceof CsvParseException cause ? said(cause) : said(e);
    Matcher found = LINE.matcher(message);
    long line = found.find() ? Long.parseLong(found.group(1)) : last + 1;
    if (message.contains("fields")) {
      return new UnreadableTable(
          line, "has more than " + limits.columns() + " columns; leave out those you do not need");
    }
    if (message.contains("size") || message.contains("buffer")) {
      return new UnreadableTable(
          line,
          "has a cell of more than "
              + limits.cell()
              + " characters; perhaps a quotation mark (\") that opens here is never closed");
    }
    return message.toLowerCase(java.util.Locale.ROOT).contains("quote")
        ? new UnreadableTable(
            line, "a quotation mark (\") that opens in this row is never closed; close it")
        : new UnreadableTable(line, "cannot be read: " + message);
  }

  private static String said(Exception e) {
    return String.valueOf(e.getMessage());
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
