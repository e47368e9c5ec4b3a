package nurture.store;

import io.vertx.core.Future;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nurture.json.DossierJson;
import nurture.segment.SegmentReader;
import nurture.segment.SegmentSql;
import nurture.segment.UnreadableSegment;

/**
 * Asks the projection of facts who is in a segment. A count of a million candidates takes some
 * hundred milliseconds; one that takes {@value #PATIENCE} seconds fails. Safe for concurrent use.
 */
public final class PgSegmentReader implements SegmentReader {

  private static final int PATIENCE = 10;
  private static final String CANCELLED = "57014";

  /** The facts of a million candidates that are joined to their lists stay in memory. */
  private static final String LIMITS =
      "; set local jit = off; set local work_mem = '32MB'; set local statement_timeout = '"
          + PATIENCE
          + "s'";

  private static final String FLAGS = SqlFiles.named("said_flags");

  private final Pool pool;

  public PgSegmentReader(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Future<Found> found(SegmentSql segment, Instant now, int most) {
    return planned(
        connection ->
            lines(connection, segment, now, Optional.empty(), most)
                .compose(
                    lines ->
                        lines.size() < most
                            ? Future.succeededFuture(new Found(lines.size(), lines))
                            : count(connection, segment, now)
                                .map(count -> new Found(count, lines))));
  }

  @Override
  public Future<List<Line>> page(SegmentSql segment, Instant now, Optional<UUID> behind, int most) {
    return planned(connection -> lines(connection, segment, now, behind, most));
  }

  @Override
  public Future<List<Whole>> dossiers(
      SegmentSql segment, Instant now, Optional<UUID> behind, int most) {
    return planned(
        connection ->
            page(connection, "c.dossier::text as dossier", segment, now, behind, most)
                .map(PgSegmentReader::dossiers));
  }

  @Override
  public Future<Boolean> contains(SegmentSql segment, Instant now, UUID candidate) {
    SegmentQuery asked =
        SegmentQuery.of(
            "select f.candidate_id",
            "",
            segment,
            now,
            " and f.candidate_id = '" + candidate + "'::uuid");
    return pool.preparedQuery(asked.sql()).execute(asked.values()).map(rows -> rows.size() > 0);
  }

  @Override
  public Future<List<String>> flags(UUID candidate) {
    return pool.preparedQuery(FLAGS)
        .execute(Tuple.of(candidate))
        .map(
            rows -> {
              for (Row row : rows) {
                return List.of(row.getArrayOfStrings("flags"));
              }
              return List.of();
            });
  }

  private Future<Long> count(SqlConnection connection, SegmentSql segment, Instant now) {
    SegmentQuery asked = SegmentQuery.count(segment, now);
    return connection
        .preparedQuery(asked.sql())
        .execute(asked.values())
        .map(rows -> rows.iterator().next().getLong("count"));
  }

  private static Future<List<Line>> lines(
      SqlConnection connection, SegmentSql segment, Instant now, Optional<UUID> behind, int most) {
    return page(connection, "c.name", segment, now, behind, most).map(PgSegmentReader::lines);
  }

  /**
   * @param columns of the candidate {@code c}, beside id and ref
   */
  private static Future<RowSet<Row>> page(
      SqlConnection connection,
      String columns,
      SegmentSql segment,
      Instant now,
      Optional<UUID> behind,
      int most) {
    SegmentQuery asked =
        SegmentQuery.of(
            "select f.candidate_id, c.ref, " + columns,
            " join candidate c on c.id = f.candidate_id",
            segment,
            now,
            behind.map(id -> " and f.candidate_id > '" + id + "'::uuid").orElse("")
                + " order by f.candidate_id limit "
                + most);
    return connection.preparedQuery(asked.sql()).execute(asked.values());
  }

  private static List<Line> lines(RowSet<Row> rows) {
    List<Line> lines = new ArrayList<>(rows.size());
    rows.forEach(
        row ->
            lines.add(
                new Line(
                    row.getUUID("candidate_id"), row.getString("ref"), row.getString("name"))));
    return lines;
  }

  private static List<Whole> dossiers(RowSet<Row> rows) {
    List<Whole> people = new ArrayList<>(rows.size());
    rows.forEach(
        row ->
            people.add(
                new Whole(
                    row.getUUID("candidate_id"),
                    DossierJson.read(row.getString("ref"), row.getString("dossier")))));
    return people;
  }

  private <T> Future<T> planned(Function<SqlConnection, Future<T>> asking) {
    return PlannedByValues.ask(pool, LIMITS, asking)
        .recover(
            e ->
                Future.failedFuture(
                    e instanceof PgException refused && CANCELLED.equals(refused.getSqlState())
                        ? new UnreadableSegment(
                            "It took longer than " + PATIENCE + " seconds. Ask for less.")
                        : e));
  }
}
