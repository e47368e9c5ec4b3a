package nurture.store;

import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nurture.candidate.facts.AnswerStep;
import nurture.candidate.facts.MailAnswers;
import nurture.candidate.facts.TextAnswer;
import nurture.candidate.facts.TextTrouble;
import nurture.event.Via;
import nurture.simulation.replay.AnswerSource;

/**
 * Answers on record, of mail servers or of providers of texts. Its methods block, so not on an
 * event loop.
 */
public final class PgAnswers implements AnswerSource {

  private static final String MAILS = SqlFiles.named("replay_answers");
  private static final String TEXTS = SqlFiles.named("replay_text_answers");
  private static final int PAGE = 1_000;

  private final Pool pool;
  private final String statement;
  private final Function<Row, RecordedAnswer> reading;

  private PgAnswers(Pool pool, String statement, Function<Row, RecordedAnswer> reading) {
    this.pool = pool;
    this.statement = statement;
    this.reading = reading;
  }

  /**
   * Of both.
   *
   * @param reader of the words of mail servers, which are read as the server reads them now
   */
  public static List<AnswerSource> all(Pool pool, AnswerReader reader) {
    return List.of(
        new PgAnswers(pool, MAILS, row -> ofMail(row, reader)),
        new PgAnswers(pool, TEXTS, PgAnswers::ofText));
  }

  @Override
  public List<RecordedAnswer> page(Instant from, Instant to, long after) {
    List<RecordedAnswer> page = new ArrayList<>();
    for (Row row :
        BlockingRead.of(
            "the answers",
            pool.preparedQuery(statement)
                .execute(Tuple.of(PgInstants.at(from), PgInstants.at(to), after, PAGE)))) {
      page.add(reading.apply(row));
    }
    return page;
  }

  private static RecordedAnswer ofMail(Row row, AnswerReader reader) {
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

  private static RecordedAnswer ofText(Row row) {
    return new RecordedAnswer(
        row.getLong("id"),
        new TextAnswer(
            Via.valueOf(row.getString("via")),
            TextTrouble.valueOf(row.getString("trouble")),
            row.getString("mark"),
            row.getBoolean("passing"),
            row.getBoolean("reported"),
            row.getInteger("attempts"),
            row.getInteger("alike")),
        row.getString("said"));
  }
}
