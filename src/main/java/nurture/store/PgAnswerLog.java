package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nurture.candidate.facts.MailAnswer;
import nurture.decision.AnswerVerdict;
import nurture.event.AnswerResponse;
import nurture.outbox.AnswerLog;
import nurture.outbox.KeptAnswer;
import nurture.outbox.ProviderThrottle;
import org.jspecify.annotations.Nullable;

/** Answers of mail servers in PostgreSQL. Safe for concurrent use. */
public final class PgAnswerLog implements AnswerLog {

  private static final String ALIKE = SqlFiles.named("answers_alike");
  private static final String KEEP = SqlFiles.named("keep_answer");
  private static final String THROTTLES = SqlFiles.named("list_throttles");

  /** One after the other: else two that suppress would each not count the other. */
  private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(4505001)";

  private final Pool pool;
  private final String sender;

  /**
   * @param sender the domain that messages come from: what a throttle is for
   */
  public PgAnswerLog(Pool pool, String sender) {
    this.pool = pool;
    this.sender = sender;
  }

  @Override
  public Future<Integer> alike(String route, MailAnswer answer, Instant since) {
    return pool.preparedQuery(ALIKE)
        .execute(Tuple.of(route, answer.provider(), answer.code(), PgInstants.at(since)))
        .map(rows -> rows.iterator().next().getInteger("alike"));
  }

  @Override
  public Future<AnswerResponse> keep(KeptAnswer kept) {
    return pool.withTransaction(
        connection ->
            (kept.verdict().response() == AnswerResponse.SUPPRESS
                    ? connection.query(ONE_AT_A_TIME).execute().<Void>mapEmpty()
                    : Future.<Void>succeededFuture())
                .compose(mine -> keep(connection, kept)));
  }

  private Future<AnswerResponse> keep(SqlConnection connection, KeptAnswer kept) {
    MailAnswer answer = kept.answer();
    AnswerVerdict verdict = kept.verdict();
    return connection
        .preparedQuery(KEEP)
        .execute(
            Tuple.tuple()
                .addValue(PgInstants.at(kept.at()))
                .addString(kept.route())
                .addString(answer.provider())
                .addString(answer.step().name())
                .addInteger(answer.code())
                .addString(StoredText.of(kept.said()))
                .addBoolean(answer.reported())
                .addInteger(answer.attempts())
                .addInteger(answer.lastHour())
                .addUUID(kept.mail().orElse(null))
                .addString(verdict.response().name())
                .addString(verdict.reason())
                .addArrayOfString(verdict.why().toArray(String[]::new))
                .addString(verdict.version())
                .addInteger(perMinute(kept))
                .addLong(verdict.lasting().toSeconds())
                .addString(StoredText.of(kept.shown()))
                .addString(verdict.rule())
                .addString(sender))
        .map(rows -> AnswerResponse.valueOf(rows.iterator().next().getString("response")));
  }

  /** What another server told of its dialogue throttles none of our routes. */
  private static @Nullable Integer perMinute(KeptAnswer kept) {
    if (kept.answer().reported()) {
      return null;
    }
    return switch (kept.verdict().response()) {
      case THROTTLE -> kept.verdict().perMinute();
      case HOLD_PROVIDER -> 0;
      default -> null;
    };
  }

  @Override
  public Future<List<ProviderThrottle>> throttles(Instant now) {
    return pool.preparedQuery(THROTTLES)
        .execute(Tuple.of(PgInstants.at(now)))
        .map(
            rows -> {
              List<ProviderThrottle> throttles = new ArrayList<>();
              for (Row row : rows) {
                throttles.add(
                    new ProviderThrottle(
                        row.getString("route"),
                        row.getString("provider"),
                        row.getInteger("per_minute"),
                        row.getOffsetDateTime("since").toInstant(),
                        row.getOffsetDateTime("until").toInstant(),
                        row.getString("reason"),
                        row.getString("answer"),
                        row.getString("rule")));
              }
              return throttles;
            });
  }
}
