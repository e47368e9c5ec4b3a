package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import nurture.playbook.canary.CanaryNotices;

/** Withdrawn canaries in PostgreSQL. Safe for concurrent use. */
public final class PgCanaryNotices implements CanaryNotices {

  private static final String UNREAD = SqlFiles.named("unread_canary");
  private static final String READ = SqlFiles.named("read_canary_notice");

  private final Pool pool;

  public PgCanaryNotices(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Future<Optional<Withdrawal>> unread() {
    return pool.preparedQuery(UNREAD)
        .execute()
        .map(
            rows ->
                ServiceRows.none(rows)
                    ? Optional.empty()
                    : Optional.of(withdrawal(rows.iterator().next())));
  }

  @Override
  public Future<Boolean> read(long seq, String who, Instant now) {
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(READ)
                .execute(Tuple.of(seq, PgInstants.at(now), who))
                .compose(
                    rows ->
                        ServiceRows.none(rows)
                            ? Future.succeededFuture(false)
                            : AuditWriter.record(
                                    connection,
                                    now,
                                    who,
                                    "read canary withdrawal",
                                    "service " + seq,
                                    "")
                                .map(true)));
  }

  private static Withdrawal withdrawal(Row row) {
    return new Withdrawal(
        row.getLong("seq"),
        Objects.requireNonNull(PgInstants.of(row, "at")),
        row.getLong("version"),
        row.getLong("instead"),
        row.getString("comment"));
  }
}
