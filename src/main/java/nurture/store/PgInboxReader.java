package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nurture.insight.InboxReader;

/** Mails that arrived, as pages show them, in PostgreSQL. Safe for concurrent use. */
public final class PgInboxReader implements InboxReader {

  private static final String LIST = SqlFiles.named("list_mails");
  private static final String ONE = SqlFiles.named("one_mail");
  private static final String RAW = SqlFiles.named("raw_mail");
  private static final String SETTLE = SqlFiles.named("settle_mail");

  private final Pool pool;

  public PgInboxReader(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Future<List<Line>> mails(
      boolean waiting, Set<String> kinds, Optional<Place> behind, int most) {
    Tuple values = Tuple.of(waiting);
    values.addArrayOfString(kinds.isEmpty() ? null : kinds.toArray(String[]::new));
    values.addValue(behind.map(place -> PgInstants.at(place.received())).orElse(null));
    values.addUUID(behind.map(Place::id).orElse(null));
    return pool.preparedQuery(LIST)
        .execute(values.addInteger(most))
        .map(
            rows -> {
              List<Line> lines = new ArrayList<>(rows.size());
              rows.forEach(row -> lines.add(line(row)));
              return List.copyOf(lines);
            });
  }

  private static Line line(Row row) {
    String ref = row.getString("ref");
    return new Line(
        new Place(Objects.requireNonNull(PgInstants.of(row, "received_at")), row.getUUID("id")),
        row.getString("kind"),
        row.getString("state"),
        row.getString("sender"),
        row.getString("subject"),
        row.getString("meaning"),
        Optional.ofNullable(row.getLocalDate("until")),
        row.getBoolean("waits"),
        ref == null
            ? Optional.empty()
            : Optional.of(new About(ref, row.getUUID("candidate_id"), row.getString("name"))));
  }

  @Override
  public Future<Optional<Whole>> mail(UUID id) {
    return pool.preparedQuery(ONE)
        .execute(Tuple.of(id))
        .map(
            rows ->
                rows.size() == 0 ? Optional.empty() : Optional.of(whole(rows.iterator().next())));
  }

  private static Whole whole(Row row) {
    return new Whole(
        line(row),
        row.getString("source"),
        row.getString("sign"),
        row.getString("message"),
        row.getString("said"),
        row.getString("unsure"),
        List.of(row.getArrayOfStrings("why")),
        row.getString("playbook"),
        row.getString("trouble"),
        List.of(row.getArrayOfStrings("events")),
        Optional.ofNullable(PgInstants.of(row, "settled_at")),
        Objects.requireNonNullElse(row.getString("settled_by"), ""),
        row.getInteger("size"),
        row.getBoolean("has_raw"));
  }

  @Override
  public Future<Optional<byte[]>> raw(UUID id) {
    return pool.preparedQuery(RAW)
        .execute(Tuple.of(id))
        .map(
            rows ->
                rows.size() == 0
                    ? Optional.empty()
                    : Optional.of(rows.iterator().next().getBuffer("raw").getBytes()));
  }

  @Override
  public Future<Void> settle(UUID id, String by, Instant now) {
    return pool.preparedQuery(SETTLE).execute(Tuple.of(id, by, PgInstants.at(now))).mapEmpty();
  }
}
