package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nurture.json.SegmentJson;
import nurture.segment.Segment;
import nurture.segment.SegmentStore;

/** Segments in PostgreSQL; each change goes on record with it. Safe for concurrent use. */
public final class PgSegments implements SegmentStore {

  private static final String ALL = SqlFiles.named("list_segments");
  private static final String VERSIONS = SqlFiles.named("segment_versions");
  private static final String KEEP = SqlFiles.named("keep_segment");
  private static final String REMOVE = SqlFiles.named("remove_segment");
  private static final String PUT = SqlFiles.named("put_on_list");
  private static final String TAKE = SqlFiles.named("take_from_list");
  private static final Set<String> NAMES = Set.of("segment_name");

  private final Pool pool;

  public PgSegments(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Future<List<Segment>> all() {
    return pool.preparedQuery(ALL).execute().map(PgSegments::segments);
  }

  @Override
  public Future<List<Segment>> versions(UUID id) {
    return pool.preparedQuery(VERSIONS).execute(Tuple.of(id)).map(PgSegments::segments);
  }

  @Override
  public Future<Outcome> keep(Segment segment) {
    return WriteConflict.or(
        pool.withTransaction(connection -> keep(connection, segment)),
        NAMES,
        () -> Future.succeededFuture(Outcome.NAME_TAKEN));
  }

  private static Future<Outcome> keep(SqlConnection connection, Segment segment) {
    String definition = SegmentJson.text(segment.definition());
    return connection
        .preparedQuery(KEEP)
        .execute(
            Tuple.of(
                segment.id(),
                segment.name(),
                segment.owner(),
                segment.version(),
                definition,
                segment.by(),
                PgInstants.at(segment.at()),
                segment.comment()))
        .compose(
            rows ->
                rows.size() == 0
                    ? Future.succeededFuture(Outcome.CHANGED_MEANWHILE)
                    : AuditWriter.record(
                            connection,
                            segment.at(),
                            segment.by(),
                            segment.version() == 1 ? "make segment" : "change segment",
                            segment.id().toString(),
                            segment.name() + ", version " + segment.version(),
                            null,
                            definition)
                        .map(Outcome.DONE));
  }

  @Override
  public Future<Boolean> remove(UUID id, String by, Instant at) {
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(REMOVE)
                .execute(Tuple.of(id, PgInstants.at(at)))
                .compose(
                    rows ->
                        rows.size() == 0
                            ? Future.succeededFuture(false)
                            : AuditWriter.record(
                                    connection, at, by, "remove segment", id.toString(), "")
                                .map(true)));
  }

  @Override
  public Future<List<String>> list(UUID id, List<String> refs, boolean on, String by, Instant at) {
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(on ? PUT : TAKE)
                .execute(Tuple.of(id, refs.toArray(String[]::new), PgInstants.at(at)))
                .compose(
                    rows -> {
                      Set<String> known = new HashSet<>();
                      rows.forEach(row -> known.add(row.getString("ref")));
                      return AuditWriter.record(
                              connection,
                              at,
                              by,
                              on ? "add to segment" : "take from segment",
                              id.toString(),
                              known.size() + " candidates")
                          .map(refs.stream().filter(ref -> !known.contains(ref)).toList());
                    }));
  }

  @Override
  public Future<Void> exported(UUID id, String detail, String by, Instant at) {
    return AuditWriter.record(pool, at, by, "export segment", id.toString(), detail);
  }

  private static List<Segment> segments(RowSet<Row> rows) {
    List<Segment> segments = new ArrayList<>(rows.size());
    rows.forEach(
        row ->
            segments.add(
                new Segment(
                    row.getUUID("id"),
                    row.getString("name"),
                    row.getString("owner"),
                    SegmentJson.read(row.getString("definition")),
                    row.getInteger("version"),
                    row.getString("by"),
                    Objects.requireNonNull(PgInstants.of(row, "at")),
                    row.getString("comment"))));
    return List.copyOf(segments);
  }
}
