package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.experiment.ArmOutcomes;
import nurture.experiment.GuardMeasure;
import nurture.experiment.HarmSlices;
import nurture.experiment.OutcomeSequence;
import nurture.experiment.run.Experiment;

/**
 * What came of the messages of experiments. It is noted with each message as it becomes known, so
 * that reading it asks neither messages nor events. Safe for concurrent use.
 */
final class ExperimentOutcomes {

  private static final String CLAIM = SqlFiles.named("claim_experiment");
  private static final String SENT = SqlFiles.named("note_sent_touches");
  private static final String CAME = SqlFiles.named("note_touch_outcomes");
  private static final String GATHERED = SqlFiles.named("gathered_experiment");
  private static final String ARMS = SqlFiles.named("experiment_arms");
  private static final String OUTCOMES = SqlFiles.named("experiment_outcomes");
  private static final String REPLIES = "REPLIES";

  /** An event may be seen so much later than it was received: transactions overlap. */
  private static final Duration OVERLAP = Duration.ofMinutes(10);

  /** Arms may offer at different times of a day. */
  private static final Duration TURN = Duration.ofDays(1);

  private final Pool pool;

  ExperimentOutcomes(Pool pool) {
    this.pool = pool;
  }

  /** Does nothing while another node gathers. */
  Future<Void> gather(Experiment experiment, Instant now) {
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(CLAIM)
                .execute(Tuple.of(experiment.id()))
                .compose(
                    rows -> {
                      Instant since =
                          rows.size() == 0
                              ? null
                              : PgInstants.of(rows.iterator().next(), "gathered_to");
                      return since == null
                          ? Future.succeededFuture()
                          : gather(connection, experiment, since.minus(OVERLAP), now);
                    }));
  }

  private static Future<Void> gather(
      SqlConnection connection, Experiment experiment, Instant since, Instant now) {
    return connection
        .preparedQuery(SENT)
        .execute(Tuple.of(experiment.id()))
        .compose(
            sent ->
                connection
                    .preparedQuery(CAME)
                    .execute(Tuple.of(experiment.id(), PgInstants.at(since), PgInstants.at(now))))
        .compose(
            came ->
                connection
                    .preparedQuery(GATHERED)
                    .execute(Tuple.of(experiment.id(), PgInstants.at(now))))
        .mapEmpty();
  }

  /**
   * Reads what is noted.
   *
   * @param since of those candidates whose first turn came since then; empty for all
   */
  Future<List<ArmOutcomes>> read(Experiment experiment, Optional<Instant> since, Instant now) {
    OffsetDateTime from = since.map(PgInstants::at).orElse(null);
    List<Duration> ends = HarmSlices.ends(experiment.plan().windowDays());
    long window = ends.get(ends.size() - 1).toSeconds();
    Tuple arms =
        Tuple.of(
            experiment.id(),
            PgInstants.at(now.minus(TURN)),
            PgInstants.at(now.minus(ends.get(0))),
            PgInstants.at(now.minus(ends.get(1))),
            PgInstants.at(now.minusSeconds(window)));
    return pool.withConnection(
        connection ->
            connection
                .preparedQuery(ARMS)
                .execute(arms.addLong(window).addOffsetDateTime(from))
                .compose(
                    counted ->
                        connection
                            .preparedQuery(OUTCOMES)
                            .execute(Tuple.of(experiment.id(), window, from))
                            .map(came -> outcomes(experiment, ends.size(), counted, came))));
  }

  private static List<ArmOutcomes> outcomes(
      Experiment experiment, int slices, RowSet<Row> counted, RowSet<Row> came) {
    Map<String, Map<String, List<HarmSlices.Harm>>> byArm = new HashMap<>();
    for (Row row : came) {
      byArm
          .computeIfAbsent(row.getString("arm"), arm -> new HashMap<>())
          .computeIfAbsent(row.getString("measure"), measure -> new ArrayList<>())
          .add(
              new HarmSlices.Harm(
                  row.getLong("place"), Duration.ofSeconds(row.getLong("seconds"))));
    }
    List<ArmOutcomes> outcomes = new ArrayList<>();
    for (Row row : counted) {
      String arm = row.getString("arm");
      outcomes.add(arm(experiment, row, slices, byArm.getOrDefault(arm, Map.of())));
    }
    return outcomes;
  }

  private static ArmOutcomes arm(
      Experiment experiment, Row row, int slices, Map<String, List<HarmSlices.Harm>> came) {
    long counted = row.getLong("over_window");
    List<Long> over =
        slices == 2
            ? List.of(row.getLong("over_first"), counted)
            : List.of(row.getLong("over_first"), row.getLong("over_second"), counted);
    Map<GuardMeasure, List<OutcomeSequence>> harms = new EnumMap<>(GuardMeasure.class);
    Arrays.stream(GuardMeasure.values())
        .forEach(
            measure ->
                harms.put(
                    measure,
                    HarmSlices.of(
                        experiment.plan().windowDays(),
                        over,
                        came.getOrDefault(measure.name(), List.of()))));
    return new ArmOutcomes(
        row.getString("arm"),
        row.getLong("assigned"),
        row.getLong("sent"),
        row.getLong("comparable"),
        new OutcomeSequence(
            counted,
            came.getOrDefault(REPLIES, List.of()).stream()
                .mapToLong(HarmSlices.Harm::place)
                .filter(place -> place < counted)
                .sorted()
                .toArray()),
        row.getLong("early"),
        harms,
        experiment.stopped(row.getString("arm")));
  }
}
