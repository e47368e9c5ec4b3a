package nurture.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nurture.event.Profile;
import nurture.imports.table.RowReader;
import nurture.imports.table.TableLimits;
import nurture.imports.table.TableRow;
import nurture.imports.table.UnreadableTable;

/** The rows of an import that are left, a batch at a time. Blocks; for one thread at a time. */
final class FileRows implements AutoCloseable {

  /** One row as far as it is understood without asking who is known. */
  record ReadLine(TableRow row, Optional<LineOutcome> refused, Optional<ReadPerson> person) {}

  static final int BATCH = 2_000;

  private final ImportJob job;
  private final RowReader reader;
  private final EarlierRows earlier;
  private final PersonReading reading;

  private FileRows(ImportJob job, RowReader reader, EarlierRows earlier) {
    this.job = job;
    this.reader = reader;
    this.earlier = earlier;
    this.reading = new PersonReading(job.mapping());
  }

  /** Opens a file behind the rows that are done. */
  static FileRows open(ImportJob job, Path file, TableLimits limits)
      throws IOException, UnreadableTable {
    EarlierRows earlier = EarlierRows.of(job, file, limits);
    RowReader reader = ScannedTable.rows(file, job.format(), job.header(), limits);
    try {
      FileRows rows = new FileRows(job, reader, earlier);
      rows.skip(job.counts().rows());
      return rows;
    } catch (IOException | UnreadableTable | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  private void skip(long count) throws IOException, UnreadableTable {
    for (long done = 0; done < count; done++) {
      Optional<TableRow> row = reader.next();
      if (row.isEmpty()) {
        break;
      } else if (earlier.asked()) {
        // What these rows said of addresses counts for those behind them.
        ReadLine unused = read(row.get());
      }
    }
  }

  /** The next rows; none after the last. */
  List<ReadLine> next() throws IOException, UnreadableTable {
    List<ReadLine> lines = new ArrayList<>(BATCH);
    while (lines.size() < BATCH) {
      Optional<TableRow> row = reader.next();
      if (row.isEmpty()) {
        break;
      }
      lines.add(read(row.get()));
    }
    return lines;
  }

  private ReadLine read(TableRow row) {
    try {
      if (job.options().kind() == ImportKind.SUPPRESSED) {
        return new ReadLine(
            row,
            Optional.empty(),
            Optional.of(
                new ReadPerson(
                    row.line(),
                    Optional.empty(),
                    Optional.of(reading.address(row)),
                    Optional.empty(),
                    Profile.draft().profile(),
                    Optional.empty())));
      }
      return new ReadLine(row, Optional.empty(), Optional.of(earlier.known(reading.read(row))));
    } catch (RowFault fault) {
      return new ReadLine(row, Optional.of(refused(job, row.line(), fault)), Optional.empty());
    }
  }

  static LineOutcome refused(ImportJob job, long line, RowFault fault) {
    return LineOutcome.refused(line, job.column(fault.field()), fault.value(), fault.reason());
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
