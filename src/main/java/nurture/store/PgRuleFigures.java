package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nurture.insight.RuleFigures;

/**
 * Reads what {@code PgEvaluationResults} counts, and counts what rules read in mails. Safe for
 * concurrent use.
 */
public final class PgRuleFigures implements RuleFigures {

  private static final String FIGURES = SqlFiles.named("rule_figures");
  private static final String SINCE = SqlFiles.named("rule_figures_since");

  private static final String READINGS = SqlFiles.named("count_readings");

  private final Pool pool;

  public PgRuleFigures(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Future<Sheet> between(LocalDate from, LocalDate to) {
    return pool.preparedQuery(SINCE)
        .execute(Tuple.of(from, to))
        .compose(
            since ->
                pool.preparedQuery(FIGURES)
                    .execute(Tuple.of(from, to))
                    .compose(
                        rows ->
                            readings(from, to)
                                .map(
                                    readings ->
                                        new Sheet(
                                            Optional.ofNullable(
                                                since.iterator().next().getLocalDate("since")),
                                            lines(rows),
                                            readings))));
  }

  private Future<List<Reading>> readings(LocalDate from, LocalDate to) {
    return pool.preparedQuery(READINGS)
        .execute(Tuple.of(from, to, to.minusDays(LATELY - 1)))
        .map(
            rows -> {
              List<Reading> readings = new ArrayList<>();
              rows.forEach(
                  row ->
                      readings.add(
                          new Reading(
                              row.getString("rule"),
                              row.getLong("read"),
                              row.getLong("corrected"),
                              row.getLong("read_lately"),
                              row.getLong("corrected_lately"))));
              return readings;
            });
  }

  private static List<Line> lines(RowSet<Row> rows) {
    Map<String, Map<String, Long>> guards = new HashMap<>();
    List<Row> whole = new ArrayList<>();
    for (Row row : rows) {
      if (row.getString("guard").isEmpty()) {
        whole.add(row);
      } else {
        guards
            .computeIfAbsent(row.getString("rule"), rule -> new HashMap<>())
            .put(row.getString("guard"), row.getLong("vetoed"));
      }
    }
    return whole.stream()
        .map(row -> line(row, guards.getOrDefault(row.getString("rule"), Map.of())))
        .toList();
  }

  private static Line line(Row row, Map<String, Long> guards) {
    Map<String, Long> sorted = new LinkedHashMap<>();
    guards.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return new Line(
        row.getString("rule"),
        row.getLong("fired"),
        row.getLong("asked"),
        row.getLong("won"),
        row.getLong("lost"),
        row.getLong("vetoed"),
        sorted,
        Objects.requireNonNull(PgInstants.of(row, "last_at")));
  }
}
