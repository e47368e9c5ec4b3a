package nurture.bench;

import static nurture.bench.BenchEnvironment.await;

import io.vertx.core.WorkerExecutor;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Suppression.Cause;
import nurture.config.Settings;
import nurture.imports.ImportJob;
import nurture.imports.ImportKind;
import nurture.imports.ImportOptions;
import nurture.imports.ImportRunner;
import nurture.imports.ImportState;
import nurture.imports.ImportUpload;
import nurture.imports.MergePolicy;
import nurture.store.Database;
import nurture.store.PgEventLog;
import nurture.store.PgImportJobs;
import nurture.store.PgImportWork;
import nurture.store.Pseudonyms;
import org.postgresql.PGConnection;

/**
 * Rows of a file of people imported a second, read, checked, decided and recorded as events, beside
 * PostgreSQL's own copy of the same file into a table of texts. The people are new; three of ten
 * rows repeat a person, and one of a hundred cannot be taken.
 */
final class ImportRowsPerSecond implements Measurement {

  private static final int ROWS = 100_000;
  private static final int QUICK = 10_000;
  private static final int COLUMNS = 20;
  private static final long LOOK_MILLIS = 20;

  private static final String HEADER =
      "ref,Name,First Name,Email,Phone,LinkedIn URL,Time zone,Language,Country,Company,Job Title,"
          + "roleSince,Seniority,Function,Skills,Interests,Owner,Tags,Source,collectedAt\n";

  @Override
  public String name() {
    return "import";
  }

  @Override
  public List<BenchFigure> measure(BenchEnvironment benchEnvironment) throws Exception {
    int rows = benchEnvironment.options().quick() ? QUICK : ROWS;
    String url = benchEnvironment.newDatabase("imports");
    Database database = benchEnvironment.open(url, 6);
    Pseudonyms pseudonyms = await(database.pseudonyms());
    WorkerExecutor workers = benchEnvironment.workers("imports", 2);
    Settings.Imports settings = benchEnvironment.settings().imports();
    PgImportJobs jobs = new PgImportJobs(database.pool(), workers);
    ImportRunner runner =
        new ImportRunner(
            benchEnvironment.vertx(),
            new PgImportWork(
                database.pool(),
                new PgEventLog(database.pool(), pseudonyms),
                pseudonyms,
                workers,
                settings.lease()),
            workers,
            InstantSource.system(),
            settings);
    AutoCloseable stopping = () -> await(runner.stop());
    benchEnvironment.closing(stopping);
    ImportUpload uploads = new ImportUpload(jobs, workers, InstantSource.system());

    benchEnvironment.tell("warming up");
    double warm = imported(jobs, uploads, runner, file(benchEnvironment, "warm", rows / 5), false);
    benchEnvironment.tell("warm: %.0f/s".formatted(warm));
    MedianRound imported = new MedianRound();
    MedianRound tried = new MedianRound();
    MedianRound copied = new MedianRound();
    for (int round = 0; round < benchEnvironment.options().rounds(); round++) {
      Path file = file(benchEnvironment, "r" + round, rows);
      tried.add(imported(jobs, uploads, runner, file, true));
      imported.add(imported(jobs, uploads, runner, file, false));
      copied.add(copied(url, file, rows));
      benchEnvironment.tell("round %d: %.0f/s".formatted(round + 1, imported.value()));
    }
    return List.of(
        BenchFigure.of(
                "import.rows",
                "rows of a file imported, %d columns, 3 of 10 repeat a person".formatted(COLUMNS),
                "/s",
                imported.value())
            .beside(copied.value(), "COPY of the file into a table of texts")
            .atLeast(20_000),
        BenchFigure.of("import.tried", "the same as a dry run", "/s", tried.value())
            .beside(copied.value(), "as import.rows"));
  }

  private static double imported(
      PgImportJobs jobs, ImportUpload uploads, ImportRunner runner, Path file, boolean dry)
      throws InterruptedException {
    ImportOptions options =
        new ImportOptions(
            ImportKind.PEOPLE,
            MergePolicy.FILL,
            "the bench",
            Optional.empty(),
            Duration.ofDays(1),
            Cause.UNSUBSCRIBED);
    InstantSource clock = InstantSource.system();
    ImportJob job = await(uploads.take(file, "bench", options, ImportUpload.Told.NOTHING, "bench"));
    UUID id = job.id();
    await(jobs.confirm(id, job.mapping(), options, "bench", clock.instant()));
    long started = System.nanoTime();
    await(jobs.start(id, dry, "bench", clock.instant()));
    runner.wake();
    ImportJob now = await(jobs.find(id)).orElseThrow();
    while (now.state().underWay()) {
      Thread.sleep(LOOK_MILLIS);
      now = await(jobs.find(id)).orElseThrow();
    }
    if (now.state() != (dry ? ImportState.CHECKED : ImportState.DONE)
        || now.counts().rows() != job.rows()) {
      throw new IllegalStateException("the import ended as " + now.state() + ": " + now.failure());
    }
    return job.rows() / ((System.nanoTime() - started) / 1e9);
  }

  /** Rows a second by COPY, committed. */
  private static double copied(String url, Path file, int rows) throws SQLException, IOException {
    StringBuilder columns = new StringBuilder();
    for (int i = 0; i < COLUMNS; i++) {
      columns.append(i == 0 ? "" : ", ").append("c").append(i).append(" text");
    }
    try (Connection connection = DriverManager.getConnection(BenchEnvironment.jdbc(url));
        Statement statement = connection.createStatement();
        InputStream in = Files.newInputStream(file)) {
      statement.execute("drop table if exists copied");
      statement.execute("create table copied (" + columns + ")");
      long started = System.nanoTime();
      long copied =
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn("copy copied from stdin with (format csv, header)", in, 1 << 16);
      if (copied != rows) {
        throw new IllegalStateException(copied + " rows were copied of " + rows);
      }
      return rows / ((System.nanoTime() - started) / 1e9);
    }
  }

  private static Path file(BenchEnvironment benchEnvironment, String name, int rows)
      throws IOException {
    Path file = benchEnvironment.path(name + ".csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(HEADER);
      for (int i = 0; i < rows; i++) {
        // Three of ten are persons of an earlier row.
        out.write(row(name, i % 10 < 7 ? i : i / 2 / 10 * 10, i));
      }
    }
    return file;
  }

  private static String row(String name, int person, int line) {
    String ref = name + "-" + person;
    return ref
        + ",Ingrid Solheim "
        + person
        + ",Ingrid,"
        + (line % 100 == 99 ? "nowhere" : ref + "@example.com")
        + ",+4755512345,https://www.linkedin.com/in/"
        + ref
        + ",Europe/Oslo,nb-NO,NO,Fjordbank "
        + person % 500
        + ",Principal engineer,2022-11-19,principal,data engineering,\"Kafka, Flink, SQL\",stream"
        + " processing,maren@example.com,oslo;meetup,your public profile,2026-11-01\n";
  }
}
