package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nurture.preflight.GmailVolume;

/** Counts mails to personal Gmail accounts. Safe for concurrent use. */
public final class PgGmailVolume {

  private static final String VOLUME = SqlFiles.named("gmail_volume");

  private final Pool pool;

  public PgGmailVolume(Pool pool) {
    this.pool = pool;
  }

  /** Of the day before and the day after. Fails when the database is away. */
  public Future<GmailVolume> read(Instant now) {
    return pool.preparedQuery(VOLUME)
        .execute(Tuple.of(OffsetDateTime.ofInstant(now, ZoneOffset.UTC)))
        .map(
            rows -> {
              Row row = rows.iterator().next();
              return new GmailVolume(row.getLong("sent"), row.getLong("waiting"));
            });
  }
}
