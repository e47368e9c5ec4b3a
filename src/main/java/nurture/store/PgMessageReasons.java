package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowIterator;
import io.vertx.sqlclient.Tuple;
import java.util.Optional;
import java.util.Set;
import nurture.decision.MessageId;
import nurture.insight.MessageReason;
import nurture.insight.MessageReasons;
import nurture.json.DecisionJson;

/** {@link MessageReasons} on PostgreSQL. Thread-safe. */
public final class PgMessageReasons implements MessageReasons {

  private static final String REASON = SqlFiles.named("message_reason");

  private final Pool pool;

  public PgMessageReasons(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Future<Optional<MessageReason>> of(MessageId message) {
    return pool.preparedQuery(REASON)
        .execute(Tuple.of(message.candidate(), message.decision(), message.position()))
        .map(
            rows -> {
              RowIterator<Row> found = rows.iterator();
              return found.hasNext() ? Optional.of(reason(found.next())) : Optional.empty();
            });
  }

  private static MessageReason reason(Row row) {
    String rule = row.getString("rule");
    Set<String> facts =
        Optional.ofNullable(row.getString("explanation"))
            .map(explanation -> DecisionJson.seenBy(rule, explanation))
            .orElse(Set.of());
    return new MessageReason(
        rule,
        row.getOffsetDateTime("created_at").toInstant(),
        facts,
        row.getBoolean("counted"),
        row.getBoolean("noticed"));
  }
}
