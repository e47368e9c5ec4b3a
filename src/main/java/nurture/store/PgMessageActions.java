package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import nurture.decision.MessageId;
import nurture.event.CandidateEvent;
import nurture.json.EventJson;
import nurture.outbox.MessageActions;
import nurture.outbox.MessageState;

/** Messages released and called back by people, each on record. Safe for concurrent use. */
public final class PgMessageActions implements MessageActions {

  private static final String RELEASE = SqlFiles.named("release_message");
  private static final String CANCEL = SqlFiles.named("cancel_message");
  private static final String MOVE = SqlFiles.named("move_message");

  private final Pool pool;
  private final PgEventLog events;

  public PgMessageActions(Pool pool, PgEventLog events) {
    this.pool = pool;
    this.events = events;
  }

  @Override
  public Future<Answer> release(MessageId id, String by, Instant now) {
    return change(
        RELEASE,
        "release message",
        MessageState.QUEUED,
        id,
        by,
        now,
        (connection, ref) -> Future.succeededFuture());
  }

  @Override
  public Future<Answer> cancel(MessageId id, String by, Instant now) {
    return change(
        CANCEL,
        "cancel message",
        MessageState.CANCELLED,
        id,
        by,
        now,
        (connection, ref) ->
            events
                .append(
                    connection,
                    List.of(
                        EventJson.write(
                            ref,
                            id + ":cancelled@" + now.toEpochMilli(),
                            now,
                            new CandidateEvent.MessageCancelled(id.toString(), "by " + by),
                            "console")),
                    now)
                .mapEmpty());
  }

  @Override
  public Future<Answer> sendAt(MessageId id, Instant at, String by, Instant now) {
    Instant when = at.isBefore(now) ? now : at;
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(MOVE)
                .execute(
                    Tuple.of(id.candidate(), id.decision(), id.position(), PgInstants.at(when), by))
                .compose(
                    rows ->
                        rows.size() == 0
                            ? known(connection, id)
                            : AuditWriter.record(
                                    connection,
                                    now,
                                    by,
                                    "move message",
                                    id.toString(),
                                    "",
                                    first(rows, "was"),
                                    when.toString())
                                .map(Answer.DONE)));
  }

  private Future<Answer> change(
      String sql,
      String action,
      MessageState becomes,
      MessageId id,
      String by,
      Instant now,
      BiFunction<SqlConnection, String, Future<Void>> then) {
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(sql)
                .execute(
                    Tuple.of(id.candidate(), id.decision(), id.position(), PgInstants.at(now), by))
                .compose(
                    rows ->
                        rows.size() == 0
                            ? known(connection, id)
                            : AuditWriter.record(
                                    connection,
                                    now,
                                    by,
                                    action,
                                    id.toString(),
                                    "",
                                    first(rows, "was"),
                                    becomes.written())
                                .compose(done -> then.apply(connection, first(rows, "ref")))
                                .map(Answer.DONE)));
  }

  private static Future<Answer> known(SqlConnection connection, MessageId id) {
    return connection
        .preparedQuery(
            "select 1 from message where candidate_id = $1 and decision = $2 and position = $3")
        .execute(Tuple.of(id.candidate(), id.decision(), id.position()))
        .map(rows -> rows.size() == 0 ? Answer.UNKNOWN : Answer.NOT_NOW);
  }

  private static String first(RowSet<Row> rows, String column) {
    return rows.iterator().next().getString(column);
  }
}
