package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nurture.insight.MessageCursor;
import nurture.insight.OpenTaskLine;
import nurture.insight.TaskReader;

/** Open tasks in PostgreSQL. Safe for concurrent use. */
public final class PgTaskReader implements TaskReader {

  private static final String LIST = SqlFiles.named("list_tasks");
  private static final String COUNT = SqlFiles.named("count_tasks");

  private final Pool pool;
  private final InstantSource clock;

  public PgTaskReader(Pool pool, InstantSource clock) {
    this.pool = pool;
    this.clock = clock;
  }

  @Override
  public Future<List<OpenTaskLine>> open(
      Optional<String> owner, Optional<MessageCursor> behind, int most) {
    return list(owner, behind, most, false);
  }

  @Override
  public Future<List<OpenTaskLine>> snoozed(Optional<MessageCursor> behind, int most) {
    return list(Optional.empty(), behind, most, true);
  }

  private Future<List<OpenTaskLine>> list(
      Optional<String> owner, Optional<MessageCursor> behind, int most, boolean snoozed) {
    Tuple tuple =
        Tuple.of(
                owner.map(PgTaskReader::lower).orElse(null),
                behind.map(task -> PgInstants.at(task.createdAt())).orElse(null),
                behind.map(task -> task.id().candidate()).orElse(null),
                behind.map(task -> task.id().decision()).orElse(null),
                behind.map(task -> task.id().position()).orElse(null),
                most)
            .addValue(PgInstants.at(clock.instant()))
            .addValue(snoozed);
    return pool.preparedQuery(LIST)
        .execute(tuple)
        .map(
            rows -> {
              List<OpenTaskLine> lines = new ArrayList<>();
              rows.forEach(row -> lines.add(line(row)));
              return List.copyOf(lines);
            });
  }

  @Override
  public Future<Counts> counts(String owner) {
    return pool.preparedQuery(COUNT)
        .execute(Tuple.of(lower(owner), PgInstants.at(clock.instant())))
        .map(
            rows -> {
              Row row = rows.iterator().next();
              return new Counts(row.getLong("own"), row.getLong("total"), row.getLong("snoozed"));
            });
  }

  private static OpenTaskLine line(Row row) {
    String replied = row.getString("replied_at");
    return new OpenTaskLine(
        PgMessageQueue.id(row),
        row.getString("ref"),
        row.getString("name"),
        row.getString("owner"),
        row.getString("zone"),
        row.getString("title"),
        row.getString("topic"),
        row.getString("template"),
        Objects.requireNonNullElse(row.getString("via"), ""),
        row.getString("reason"),
        Objects.requireNonNull(PgInstants.of(row, "created_at")),
        Objects.requireNonNull(PgInstants.of(row, "not_before")),
        replied == null ? null : Instant.parse(replied),
        row.getString("reply_tone"),
        row.getString("reply_reason"));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
