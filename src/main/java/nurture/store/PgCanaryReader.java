package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nurture.playbook.canary.ArmCounts;
import nurture.playbook.canary.CanaryFigures;
import nurture.playbook.canary.CanaryFigures.BadOutcome;
import nurture.playbook.canary.CanaryMeasure;
import nurture.playbook.canary.CanaryReader;
import nurture.playbook.canary.CanaryRun;
import nurture.playbook.canary.MessageExposure;

/** Counts what came of a canary in PostgreSQL. Safe for concurrent use. */
public final class PgCanaryReader implements CanaryReader {

  private static final String HOURS = SqlFiles.named("canary_hours");
  private static final String FAILURES = SqlFiles.named("canary_failures");
  private static final String OUTCOMES = SqlFiles.named("canary_outcomes");
  private static final String CANDIDATES = SqlFiles.named("canary_candidates");

  /** After this time an outcome has little to do with its message. */
  private static final Duration OUTCOMES_COME = Duration.ofDays(30);

  private final Pool pool;

  public PgCanaryReader(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Future<CanaryFigures> figures(CanaryRun run) {
    Instant until = run.end().map(end -> end.at()).orElse(PgInstants.NEVER);
    Instant known = run.runs() ? PgInstants.NEVER : until.plus(OUTCOMES_COME);
    Tuple decided =
        Tuple.of(run.version(), run.rest(), PgInstants.at(run.began()), PgInstants.at(until));
    Tuple all =
        Tuple.of(run.version(), run.rest(), PgInstants.at(run.began()), PgInstants.at(until))
            .addOffsetDateTime(PgInstants.at(known));
    return pool.withConnection(
        connection ->
            rows(connection, CANDIDATES, decided)
                .compose(
                    candidates ->
                        rows(connection, HOURS, decided)
                            .compose(
                                hours ->
                                    rows(connection, FAILURES, decided)
                                        .compose(
                                            failures ->
                                                rows(connection, OUTCOMES, all)
                                                    .map(
                                                        outcomes ->
                                                            figures(
                                                                candidates,
                                                                hours,
                                                                failures,
                                                                outcomes))))));
  }

  private static Future<RowSet<Row>> rows(SqlClient client, String sql, Tuple values) {
    return client.preparedQuery(sql).execute(values);
  }

  private static CanaryFigures figures(
      RowSet<Row> candidates, RowSet<Row> hours, RowSet<Row> failures, RowSet<Row> outcomes) {
    List<MessageExposure.Hour> exposed = new ArrayList<>();
    for (Row row : hours) {
      exposed.add(
          new MessageExposure.Hour(
              instant(row, "hour"),
              row.getBoolean("canary"),
              row.getLong("tried"),
              row.getLong("sent")));
    }
    List<BadOutcome> came = new ArrayList<>();
    for (Row row : failures) {
      Instant tried = instant(row, "tried");
      came.add(new BadOutcome(CanaryMeasure.FAILURES, row.getBoolean("canary"), tried, tried));
    }
    for (Row row : outcomes) {
      came.add(
          new BadOutcome(
              CanaryMeasure.valueOf(row.getString("measure")),
              row.getBoolean("canary"),
              instant(row, "tried"),
              instant(row, "known")));
    }
    came.sort(Comparator.comparing(BadOutcome::known));
    return new CanaryFigures(
        arm(true, candidates, exposed, came),
        arm(false, candidates, exposed, came),
        exposed,
        came.stream().filter(each -> each.measure().guard()).toList());
  }

  private static ArmCounts arm(
      boolean canary,
      RowSet<Row> candidates,
      List<MessageExposure.Hour> hours,
      List<BadOutcome> came) {
    long met = 0;
    long undecided = 0;
    for (Row row : candidates) {
      if (row.getBoolean("canary") == canary) {
        met = row.getLong("candidates");
        undecided = row.getLong("undecided");
      }
    }
    long tried = 0;
    long sent = 0;
    for (MessageExposure.Hour hour : hours) {
      tried += hour.canary() == canary ? hour.tried() : 0;
      sent += hour.canary() == canary ? hour.sent() : 0;
    }
    return new ArmCounts(
        met,
        undecided,
        tried,
        sent,
        tried - sent,
        count(came, canary, CanaryMeasure.REPLIES),
        count(came, canary, CanaryMeasure.NEGATIVE_REPLIES),
        count(came, canary, CanaryMeasure.UNSUBSCRIBES),
        count(came, canary, CanaryMeasure.HARD_BOUNCES));
  }

  private static long count(List<BadOutcome> came, boolean canary, CanaryMeasure measure) {
    return came.stream()
        .filter(each -> each.canary() == canary && each.measure() == measure)
        .count();
  }

  private static Instant instant(Row row, String column) {
    return Objects.requireNonNull(PgInstants.of(row, column), column);
  }
}
