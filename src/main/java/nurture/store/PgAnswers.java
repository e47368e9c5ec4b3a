package nurture.store;

import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nurture.candidate.facts.AnswerStep;
import nurture.candidate.facts.MailAnswers;
import nurture.simulation.replay.AnswerSource;

/** The answers of mail servers on record. Its methods block, so not on an event loop. */
public final class PgAnswers implements AnswerSource {

  private static final String ANSWERS = SqlFiles.named("replay_answers");
  private static final int PAGE = 1_000;

  private final Pool pool;
  private final AnswerReader reader;

  /**
   * @param reader of the words that are kept
   */
  public PgAnswers(Pool pool, AnswerReader reader) {
    this.pool = pool;
    this.reader = reader;
  }

  @Override
  public List<RecordedAnswer> page(Instant from, Instant to, long after) {
    List<RecordedAnswer> page = new ArrayList<>();
    for (Row row :
        BlockingRead.of(
            "the answers",
            pool.preparedQuery(ANSWERS)
                .execute(Tuple.of(PgInstants.at(from), PgInstants.at(to), after, PAGE)))) {
      page.add(answer(row));
    }
    return page;
  }

  /** Its words are read anew, as the server reads them now. */
  private RecordedAnswer answer(Row row) {
    String said = row.getString("said");
    return new RecordedAnswer(
        row.getLong("id"),
        MailAnswers.of(
            reader.read(
                AnswerStep.valueOf(row.getString("step")),
                row.getInteger("code"),
                said,
                row.getBoolean("reported")),
            row.getString("provider"),
            row.getInteger("attempts"),
            row.getInteger("alike")),
        said);
  }
}
