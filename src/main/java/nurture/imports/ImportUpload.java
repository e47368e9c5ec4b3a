package nurture.imports;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import nurture.imports.table.TableFile;
import nurture.imports.table.TableFormat;
import nurture.imports.table.TableLimits;
import nurture.imports.table.UnreadableTable;

/** Takes files: each is read once, so that what is wrong with it is told at once, and then kept. */
public final class ImportUpload {

  /**
   * What the sender says about the file; the rest is detected.
   *
   * @param encoding of a text
   * @param delimiter of its cells
   */
  public record Told(Optional<Charset> encoding, Optional<Character> delimiter) {

    /** That all is to be detected. */
    public static final Told NOTHING = new Told(Optional.empty(), Optional.empty());
  }

  private final ImportJobs jobs;
  private final WorkerExecutor workers;
  private final InstantSource clock;

  /**
   * @param workers where files are read
   */
  public ImportUpload(ImportJobs jobs, WorkerExecutor workers, InstantSource clock) {
    this.jobs = jobs;
    this.workers = workers;
    this.clock = clock;
  }

  /**
   * Keeps a file.
   *
   * @param name for people
   * @param by who sent it
   * @return fails with {@link UnreadableTable} if it is no table within the bounds
   */
  public Future<ImportJob> take(
      Path file, String name, ImportOptions options, Told told, String by) {
    return workers
        .executeBlocking(() -> scanned(file, told), false)
        .compose(
            table ->
                jobs.create(new ImportJobs.Sent(name, file, table, options, by), clock.instant()));
  }

  private static ScannedTable scanned(Path file, Told told) throws IOException, UnreadableTable {
    TableFormat found = TableFile.format(file);
    TableFormat format =
        found.kind() == TableFormat.Kind.XLSX
            ? found
            : new TableFormat(
                found.kind(),
                told.encoding().orElse(found.encoding()),
                told.delimiter().orElse(found.delimiter()));
    return ScannedTable.of(file, Optional.of(format), TableLimits.USUAL);
  }
}
