package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nurture.event.Stage;
import nurture.insight.WeekCursor;
import nurture.insight.WeekReader;

/** What happened in some days, in PostgreSQL. Safe for concurrent use. */
public final class PgWeek implements WeekReader {

  private static final String STAGES = SqlFiles.named("count_stages");
  private static final String FIGURES = SqlFiles.named("count_week");
  private static final String SENT_LINES = SqlFiles.named("list_sent");
  private static final String CAME_BACK = SqlFiles.named("list_came_back");

  private final Pool pool;

  public PgWeek(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Future<List<Figure>> figures(Days days) {
    return pool.preparedQuery(FIGURES)
        .execute(Tuple.of(PgInstants.at(days.from()), PgInstants.at(days.until())))
        .map(
            rows -> {
              List<Figure> figures = new ArrayList<>();
              rows.forEach(
                  row ->
                      figures.add(
                          new Figure(
                              row.getString("kind"), row.getString("how"), row.getLong("count"))));
              return List.copyOf(figures);
            });
  }

  @Override
  public Future<List<Line>> lines(Days days, Which which, Optional<WeekCursor> behind, int most) {
    Tuple values = Tuple.of(PgInstants.at(days.from()), PgInstants.at(days.until()));
    boolean sent = which.kind().equals(SENT);
    if (!sent) {
      values.addValue(which.kind());
    }
    values
        .addValue(which.how().isEmpty() ? null : which.how())
        .addValue(behind.map(place -> PgInstants.at(place.at())).orElse(null))
        .addValue(behind.map(WeekCursor::candidate).orElse(null))
        .addValue(behind.map(WeekCursor::tail).orElse(null))
        .addValue(most);
    return pool.preparedQuery(sent ? SENT_LINES : CAME_BACK)
        .execute(values)
        .map(
            rows -> {
              List<Line> lines = new ArrayList<>();
              rows.forEach(row -> lines.add(line(row)));
              return List.copyOf(lines);
            });
  }

  @Override
  public Future<Map<Stage, Long>> stages() {
    return pool.preparedQuery(STAGES)
        .execute()
        .map(
            rows -> {
              Map<Stage, Long> stages = new EnumMap<>(Stage.class);
              rows.forEach(
                  row -> stages.put(Stage.valueOf(row.getString("stage")), row.getLong("count")));
              return stages;
            });
  }

  private static Line line(Row row) {
    UUID candidate = row.getUUID("candidate_id");
    return new Line(
        new WeekCursor(
            Objects.requireNonNull(PgInstants.of(row, "at")), candidate, row.getString("tail")),
        row.getString("ref"),
        row.getString("name"),
        row.getString("how"),
        row.getString("said"));
  }
}
