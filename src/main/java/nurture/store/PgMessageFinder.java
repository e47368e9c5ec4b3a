package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import nurture.insight.MessageFinder;
import nurture.insight.TimelineEntry.MessageLine;
import nurture.outbox.MessageState;

/** Messages in PostgreSQL, page by page. Safe for concurrent use. */
public final class PgMessageFinder implements MessageFinder {

  private static final String FIND = SqlFiles.named("find_messages");
  private static final String REASONS = SqlFiles.named("count_reasons");

  private final Pool pool;

  public PgMessageFinder(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Future<List<MessageLine>> find(Wanted wanted) {
    Tuple values =
        Tuple.of(
            wanted.state().map(MessageState::written).orElse(null),
            wanted.reason().orElse(null),
            wanted.behind().map(place -> PgInstants.at(place.createdAt())).orElse(null),
            wanted.behind().map(place -> place.id().candidate()).orElse(null),
            wanted.behind().map(place -> place.id().decision()).orElse(null),
            wanted.behind().map(place -> place.id().position()).orElse(null));
    return pool.preparedQuery(FIND)
        .execute(values.addValue(wanted.most()))
        .map(
            rows -> {
              List<MessageLine> lines = new ArrayList<>();
              rows.forEach(row -> lines.add(PgCandidateReader.message(row)));
              return List.copyOf(lines);
            });
  }

  @Override
  public Future<List<ReasonCount>> reasons(MessageState state, int most) {
    return pool.preparedQuery(REASONS)
        .execute(Tuple.of(state.written(), most))
        .map(
            rows -> {
              List<ReasonCount> reasons = new ArrayList<>();
              rows.forEach(
                  row ->
                      reasons.add(new ReasonCount(row.getString("reason"), row.getLong("count"))));
              return List.copyOf(reasons);
            });
  }
}
