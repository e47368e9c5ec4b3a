package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import nurture.playbook.version.ServiceEntry;

/** What is in service: read, and followed by something else. */
final class ServiceRows {

  private static final String LIST = SqlFiles.named("list_service");
  private static final String PUT = SqlFiles.named("put_in_service");

  /** The newest first. */
  static Future<List<ServiceEntry>> read(SqlClient client, int most) {
    return client
        .preparedQuery(LIST)
        .execute(Tuple.of(most))
        .map(
            rows -> {
              List<ServiceEntry> all = new ArrayList<>();
              rows.forEach(row -> all.add(row(row)));
              return all;
            });
  }

  static Future<Optional<ServiceEntry>> newest(SqlClient client) {
    return read(client, 1).map(all -> all.stream().findFirst());
  }

  /** Follows a row; fails with a unique violation if another one does at the same time. */
  static Future<ServiceEntry> follow(
      SqlClient client,
      long seq,
      Instant now,
      ServiceEntry.Action action,
      long version,
      OptionalLong canary,
      int percent,
      String who,
      String comment) {
    return client
        .preparedQuery(PUT)
        .execute(
            Tuple.of(
                    seq,
                    PgInstants.at(now),
                    action.word(),
                    version,
                    canary.isPresent() ? canary.getAsLong() : null)
                .addInteger(percent)
                .addString(who)
                .addString(comment))
        .map(rows -> row(rows.iterator().next()));
  }

  static ServiceEntry row(Row row) {
    return new ServiceEntry(
        row.getLong("seq"),
        Objects.requireNonNull(PgInstants.of(row, "at")),
        ServiceEntry.Action.of(row.getString("action")),
        row.getLong("version"),
        DraftRows.number(row, "canary"),
        row.getInteger("canary_percent"),
        row.getString("actor"),
        row.getString("comment"));
  }

  static boolean none(RowSet<Row> rows) {
    return rows.size() == 0;
  }

  private ServiceRows() {}
}
