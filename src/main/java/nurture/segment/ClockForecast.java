package nurture.segment;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nurture.segment.SegmentDefinition.Combination;

/**
 * How many candidates must be told, asked or erased within some days if nothing else happens: the
 * {@linkplain LawfulClock clocks} asked of the projection of facts at the end of these days, by the
 * policy numbers in service. Safe for concurrent use.
 */
public final class ClockForecast {

  /**
   * What was counted.
   *
   * @param all candidates whom a clock that runs concerns, each once
   * @param counts by clock, in their order; empty where the playbook in service has no clocks
   */
  public record Told(int days, long all, Map<LawfulClock, Long> counts) {}

  private final SegmentDefinitions segments;
  private final SegmentReader reader;

  public ClockForecast(SegmentDefinitions segments, SegmentReader reader) {
    this.segments = segments;
    this.reader = reader;
  }

  /**
   * Counts them.
   *
   * @param days from now, from 0
   * @return fails when the database is away
   */
  public Future<Told> told(Instant now, int days) {
    Instant then = now.plus(Duration.ofDays(days));
    List<SegmentSql> running = new ArrayList<>();
    Map<LawfulClock, Future<SegmentReader.Found>> counted = new LinkedHashMap<>();
    for (LawfulClock clock : LawfulClock.values()) {
      Optional<SegmentSql> sql = sql(clock, days);
      if (sql.isEmpty()) {
        return Future.succeededFuture(new Told(days, 0, Map.of()));
      }
      counted.put(clock, reader.found(sql.get(), then, 0));
      if (clock.runs()) {
        running.add(sql.get());
      }
    }
    Future<SegmentReader.Found> all =
        reader.found(SegmentSql.joined(Combination.ANY, running), then, 0);
    List<Future<?>> waiting = new ArrayList<>(counted.values());
    waiting.add(all);
    return Future.all(waiting)
        .map(
            done -> {
              Map<LawfulClock, Long> counts = new LinkedHashMap<>();
              counted.forEach((clock, found) -> counts.put(clock, found.result().count()));
              return new Told(days, all.result().count(), counts);
            });
  }

  /**
   * Some of those whom a clock concerns within some days.
   *
   * @param behind the last of the page before
   * @return none where the playbook in service has no such clock; fails when the database is away
   */
  public Future<List<SegmentReader.Line>> people(
      LawfulClock clock, Instant now, int days, Optional<UUID> behind, int most) {
    return sql(clock, days)
        .map(sql -> reader.page(sql, now.plus(Duration.ofDays(days)), behind, most))
        .orElse(Future.succeededFuture(List.of()));
  }

  private Optional<SegmentSql> sql(LawfulClock clock, int days) {
    return segments.read(clock.when(days)).condition().map(SegmentCondition::sql);
  }
}
