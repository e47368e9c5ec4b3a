package nurture.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final PersonReading reading;

  private FileRows(ImportJob job, RowReader reader) {
    this.job = job;
    this.reader = reader;
    this.reading = new PersonReading(job.mapping());
  }

  /** Opens a file behind the rows that are done. */
  static FileRows open(ImportJob job, Path file, TableLimits limits)
      throws IOException, UnreadableTable {
    RowReader reader = ScannedTable.rows(file, job.format(), job.header(), limits);
    try {
      for (long done = 0; done < job.counts().rows(); done++) {
        if (reader.next().isEmpty()) {
          break;
        }
      }
      return new FileRows(job, reader);
    } catch (IOException | UnreadableTable | RuntimeException e) {
      reader.close();
      throw e;
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
                    nurture.event.Profile.draft().profile(),
                    Optional.empty())));
      }
      return new ReadLine(row, Optional.empty(), Optional.of(reading.read(row)));
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
