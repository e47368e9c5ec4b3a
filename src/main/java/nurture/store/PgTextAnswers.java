package nurture.store;

import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nurture.candidate.facts.TextAnswer;
import nurture.candidate.facts.TextTrouble;
import nurture.event.Via;
import nurture.simulation.replay.AnswerSource;

/** The answers of providers of texts on record. Its methods block, so not on an event loop. */
public final class PgTextAnswers implements AnswerSource {

  private static final String ANSWERS = SqlFiles.named("replay_text_answers");
  private static final int PAGE = 1_000;

  private final Pool pool;

  public PgTextAnswers(Pool pool) {
    this.pool = pool;
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

  private static RecordedAnswer answer(Row row) {
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
