package nurture.bench;

import static nurture.bench.BenchEnvironment.await;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.store.Database;

/**
 * How long PostgreSQL works, by its own log of all statements: parsed, bound and executed. Confined
 * to one thread.
 */
final class StatementTimes {

  private static final Pattern DURATION = Pattern.compile("duration: ([0-9.]+) ms");

  private final Path log;
  private long read;

  private StatementTimes(Path log) {
    this.log = log;
  }

  /** Has PostgreSQL log from now on, also what others ask of it. */
  static StatementTimes of(Database database) throws IOException {
    for (String sql :
        new String[] {
          "alter system set log_min_duration_statement = 0",
          "alter system set log_parameter_max_length = 0",
          "alter system set log_rotation_size = 0",
          "select pg_reload_conf()"
        }) {
      await(database.pool().query(sql).execute());
    }
    String log =
        await(
                database
                    .pool()
                    .query(
                        "select current_setting('data_directory') || '/' || pg_current_logfile()")
                    .execute())
            .iterator()
            .next()
            .getString(0);
    StatementTimes times = new StatementTimes(Path.of(log));
    times.since();
    return times;
  }

  /** Milliseconds of all statements that were logged since it was asked last. */
  @CanIgnoreReturnValue
  double since() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      byte[] bytes = new byte[(int) Math.min(Integer.MAX_VALUE - 8, file.length() - read)];
      file.seek(read);
      file.readFully(bytes);
      read += bytes.length;
      double millis = 0;
      Matcher found = DURATION.matcher(new String(bytes, StandardCharsets.UTF_8));
      while (found.find()) {
        millis += Double.parseDouble(found.group(1));
      }
      return millis;
    }
  }
}
