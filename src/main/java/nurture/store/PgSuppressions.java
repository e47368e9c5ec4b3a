package nurture.store;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nurture.candidate.Suppression.Cause;
import nurture.insight.SuppressionReader;

/** Suppressed addresses in PostgreSQL. Safe for concurrent use. */
public final class PgSuppressions implements SuppressionReader {

  private static final String LIST = SqlFiles.named("list_suppressions");

  private final Pool pool;

  public PgSuppressions(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Future<List<Line>> suppressions(Optional<Cause> cause, Optional<Place> behind, int most) {
    return pool.preparedQuery(LIST)
        .execute(
            Tuple.of(
                cause.map(Cause::name).orElse(null),
                behind.map(place -> PgInstants.at(place.since())).orElse(null),
                behind.map(place -> Buffer.buffer(place.hash())).orElse(null),
                most))
        .map(
            rows -> {
              List<Line> lines = new ArrayList<>();
              rows.forEach(row -> lines.add(line(row)));
              return List.copyOf(lines);
            });
  }

  private static Line line(Row row) {
    String ref = row.getString("ref");
    return new Line(
        new Place(
            Objects.requireNonNull(PgInstants.of(row, "since")),
            HexFormat.of().formatHex(row.getBuffer("address_hash").getBytes())),
        Cause.valueOf(row.getString("cause")),
        ref == null
            ? Optional.empty()
            : Optional.of(new Holder(ref, row.getUUID("candidate_id"), row.getString("name"))));
  }
}
