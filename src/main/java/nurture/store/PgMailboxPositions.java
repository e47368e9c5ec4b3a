package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nurture.inbox.run.MailboxPositions;

/** Where reading mailboxes stands, in PostgreSQL. Safe for concurrent use. */
public final class PgMailboxPositions implements MailboxPositions {

  private static final String CLAIM = SqlFiles.named("claim_mailbox");
  private static final String ADVANCE = SqlFiles.named("advance_mailbox");
  private static final String TROUBLE = SqlFiles.named("trouble_mailbox");
  private static final String RELEASE = SqlFiles.named("release_mailbox");

  private static final String SEEN = SqlFiles.named("mailbox_seen");

  private static final int LONGEST_TROUBLE = 500;

  private final Pool pool;

  public PgMailboxPositions(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Future<Optional<Position>> claim(String mailbox, UUID claim, Duration lease) {
    return pool.preparedQuery(CLAIM)
        .execute(Tuple.of(mailbox, claim, (int) lease.toSeconds()))
        .map(
            rows -> {
              for (Row row : rows) {
                return Optional.of(
                    new Position(
                        row.getLong("validity"),
                        row.getLong("last_uid"),
                        Optional.ofNullable(PgInstants.of(row, "seen_at"))));
              }
              return Optional.empty();
            });
  }

  @Override
  public Future<Void> advance(String mailbox, UUID claim, Position to) {
    return pool.preparedQuery(ADVANCE)
        .execute(
            Tuple.of(mailbox, claim, to.validity(), to.lastUid())
                .addValue(to.seen().map(PgInstants::at).orElse(null)))
        .mapEmpty();
  }

  @Override
  public Future<Void> trouble(String mailbox, UUID claim, String why) {
    return pool.preparedQuery(TROUBLE)
        .execute(Tuple.of(mailbox, claim, StoredText.of(why, LONGEST_TROUBLE)))
        .mapEmpty();
  }

  @Override
  public Future<Void> release(String mailbox, UUID claim) {
    return pool.preparedQuery(RELEASE).execute(Tuple.of(mailbox, claim)).mapEmpty();
  }

  @Override
  public Future<Hearing> hearing(String mailbox) {
    return pool.preparedQuery(SEEN)
        .execute(Tuple.of(mailbox))
        .map(
            rows ->
                rows.size() == 0
                    ? new Hearing(Optional.empty(), "")
                    : hearing(rows.iterator().next()));
  }

  private static Hearing hearing(Row row) {
    return new Hearing(
        Optional.ofNullable(PgInstants.of(row, "seen_at")), row.getString("trouble"));
  }
}
