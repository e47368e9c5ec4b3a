package nurture.store;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import nurture.access.SentForms;

/** {@link SentForms} in PostgreSQL. */
public final class PgSentForms implements SentForms {

  private static final String CLAIM = SqlFiles.named("claim_form");
  private static final String ANSWERED =
      "update sent_form set answered = true, leads_to = $2 where key = $1";
  private static final String RELEASE = "delete from sent_form where key = $1 and not answered";

  private final Pool pool;

  public PgSentForms(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Future<Claim> claim(byte[] key, Instant now) {
    return pool.preparedQuery(CLAIM)
        .execute(Tuple.of(Buffer.buffer(key), PgInstants.at(now)))
        .map(rows -> claim(rows.iterator().next()));
  }

  private static Claim claim(Row row) {
    if (row.getBoolean("first")) {
      return new Claim.First();
    }
    return row.getBoolean("answered")
        ? new Claim.Done(row.getString("leads_to"))
        : new Claim.UnderWay();
  }

  @Override
  public Future<Void> answered(byte[] key, String leadsTo) {
    return pool.preparedQuery(ANSWERED).execute(Tuple.of(Buffer.buffer(key), leadsTo)).mapEmpty();
  }

  @Override
  public Future<Void> release(byte[] key) {
    return pool.preparedQuery(RELEASE).execute(Tuple.of(Buffer.buffer(key))).mapEmpty();
  }
}
