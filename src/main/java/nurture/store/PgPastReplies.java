package nurture.store;

import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nurture.event.ReplyMeaning;
import nurture.inbox.replay.PastReplies;
import nurture.inbox.replay.PastReply;

/** Replies on record in PostgreSQL. Never on an event loop: its methods block. */
public final class PgPastReplies implements PastReplies {

  private static final String PAGE = SqlFiles.named("past_replies");
  private static final String COUNT = SqlFiles.named("count_past_replies");

  private final Pool pool;

  public PgPastReplies(Pool pool) {
    this.pool = pool;
  }

  @Override
  public long count(Instant from, Instant to) {
    return BlockingRead.of(
            "the replies",
            pool.preparedQuery(COUNT).execute(Tuple.of(PgInstants.at(from), PgInstants.at(to))))
        .iterator()
        .next()
        .getLong("count");
  }

  @Override
  public List<PastReply> page(Instant from, Instant to, Optional<PastReply> behind, int most) {
    List<PastReply> page = new ArrayList<>(most);
    for (Row row :
        BlockingRead.of(
            "the replies",
            pool.preparedQuery(PAGE)
                .execute(
                    Tuple.of(
                        PgInstants.at(from),
                        PgInstants.at(to),
                        PgInstants.at(behind.map(PastReply::received).orElse(Instant.EPOCH)),
                        behind.map(PastReply::mail).orElse(new UUID(0, 0)),
                        most)))) {
      page.add(reply(row));
    }
    return page;
  }

  private static PastReply reply(Row row) {
    return new PastReply(
        row.getUUID("id"),
        Objects.requireNonNull(PgInstants.of(row, "received_at")),
        row.getString("name"),
        row.getString("said"),
        Optional.of(row.getString("unsure")).filter(why -> !why.isEmpty()),
        Optional.of(row.getString("meaning"))
            .filter(word -> !word.isEmpty())
            .map(ReplyMeaning::valueOf),
        PgReceivedMails.reasons(row),
        row.getBoolean("by_hand"));
  }
}
