package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import nurture.candidate.facts.TextAnswer;
import nurture.decision.AnswerVerdict;
import nurture.event.AnswerResponse;
import nurture.outbox.KeptTextAnswer;
import nurture.outbox.TextAnswerLog;

/** Answers of providers of texts in PostgreSQL. Safe for concurrent use. */
public final class PgTextAnswerLog implements TextAnswerLog {

  private static final String ALIKE = SqlFiles.named("text_answers_alike");
  private static final String KEEP = SqlFiles.named("keep_text_answer");

  /** One after the other: else two that suppress would each not count the other. */
  private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(5205001)";

  private final Pool pool;

  public PgTextAnswerLog(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Future<Integer> alike(TextAnswer answer, Instant since) {
    return pool.preparedQuery(ALIKE)
        .execute(Tuple.of(answer.via().name(), answer.mark(), PgInstants.at(since)))
        .map(rows -> rows.iterator().next().getInteger("alike"));
  }

  @Override
  public Future<AnswerResponse> keep(KeptTextAnswer kept) {
    return pool.withTransaction(
        connection ->
            (kept.verdict().response() == AnswerResponse.SUPPRESS
                    ? connection.query(ONE_AT_A_TIME).execute().<Void>mapEmpty()
                    : Future.<Void>succeededFuture())
                .compose(mine -> keep(connection, kept)));
  }

  private static Future<AnswerResponse> keep(SqlConnection connection, KeptTextAnswer kept) {
    TextAnswer answer = kept.answer();
    AnswerVerdict verdict = kept.verdict();
    return connection
        .preparedQuery(KEEP)
        .execute(
            Tuple.tuple()
                .addValue(PgInstants.at(kept.at()))
                .addString(answer.via().name())
                .addString(answer.trouble().name())
                .addString(answer.mark())
                .addString(StoredText.of(kept.said()))
                .addInteger(answer.attempts())
                .addInteger(answer.lastHour())
                .addString(kept.report().orElse(null))
                .addString(verdict.response().name())
                .addString(verdict.reason())
                .addArrayOfString(verdict.why().toArray(String[]::new))
                .addString(verdict.version())
                .addBoolean(answer.passing()))
        .map(rows -> AnswerResponse.valueOf(rows.iterator().next().getString("response")));
  }
}
