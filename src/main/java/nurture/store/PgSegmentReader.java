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

  private static final String NAMES = "select c.id, c.ref, c.name";
  private static final String COUNT = ", (select count(*) from m) as count";
  private static final String DOSSIERS = "select c.id, c.ref, c.dossier::text as dossier";

  /** So many candidates are looked at for each one wanted, before all are. */
  private static final int NEXT = 50;

  private static final String FLAGS = SqlFiles.named("said_flags");

  private final Pool pool;

  public PgSegmentReader(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Future<Found> found(SegmentSql segment, Instant now, int most) {
    return planned(
        connection ->
            rows(
                    connection,
                    SegmentQuery.among(NAMES, segment, now, Optional.empty(), NEXT * most, most))
                .compose(
                    near ->
                        near.size() == most
                            ? count(connection, segment, now)
                                .map(count -> new Found(count, lines(near)))
                            : rows(
                                    connection,
                                    SegmentQuery.outOfAll(
                                        NAMES + COUNT, segment, now, Optional.empty(), most))
                                .map(PgSegmentReader::counted)));
  }

  @Override
  public Future<List<Line>> page(SegmentSql segment, Instant now, Optional<UUID> behind, int most) {
    return planned(
        connection ->
            page(connection, NAMES, segment, now, behind, most).map(PgSegmentReader::lines));
  }

  @Override
  public Future<List<Whole>> dossiers(
      SegmentSql segment, Instant now, Optional<UUID> behind, int most) {
    return planned(
        connection ->
            page(connection, DOSSIERS, segment, now, behind, most).map(PgSegmentReader::dossiers));
  }

  @Override
  public Future<Boolean> contains(SegmentSql segment, Instant now, UUID candidate) {
    SegmentQuery asked =
        SegmentQuery.of(
            "select a.candidate_id",
            "",
            segment,
            now,
            " and a.candidate_id = '" + candidate + "'::uuid");
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
    return rows(connection, SegmentQuery.count(segment, now))
        .map(rows -> rows.iterator().next().getLong("count"));
  }

  private static Future<RowSet<Row>> page(
      SqlConnection connection,
      String select,
      SegmentSql segment,
      Instant now,
      Optional<UUID> behind,
      int most) {
    return rows(connection, SegmentQuery.among(select, segment, now, behind, NEXT * most, most))
        .compose(
            near ->
                near.size() == most
                    ? Future.succeededFuture(near)
                    : rows(connection, SegmentQuery.outOfAll(select, segment, now, behind, most)));
  }

  private static Future<RowSet<Row>> rows(SqlConnection connection, SegmentQuery asked) {
    return connection.preparedQuery(asked.sql()).execute(asked.values());
  }

  private static Found counted(RowSet<Row> rows) {
    return new Found(rows.size() == 0 ? 0 : rows.iterator().next().getLong("count"), lines(rows));
  }

  private static List<Line> lines(RowSet<Row> rows) {
    List<Line> lines = new ArrayList<>(rows.size());
    rows.forEach(
        row -> lines.add(new Line(row.getUUID("id"), row.getString("ref"), row.getString("name"))));
    return lines;
  }

  private static List<Whole> dossiers(RowSet<Row> rows) {
    List<Whole> people = new ArrayList<>(rows.size());
    rows.forEach(
        row ->
            people.add(
                new Whole(
                    row.getUUID("id"),
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
