package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Which mail provider takes the mail of a domain. Safe for concurrent use. */
public final class PgMailDomains {

  private static final String UNKNOWN = SqlFiles.named("unknown_domains");
  private static final String LEARN = SqlFiles.named("learn_domain");

  private final Pool pool;

  public PgMailDomains(Pool pool) {
    this.pool = pool;
  }

  /**
   * Domains of messages that wait whose provider is not known.
   *
   * @param askedBefore those that were asked for before this are asked for again
   */
  public Future<List<String>> unknown(Instant askedBefore, int most) {
    return pool.preparedQuery(UNKNOWN)
        .execute(Tuple.of(PgInstants.at(askedBefore), most))
        .map(
            rows -> {
              List<String> domains = new ArrayList<>();
              rows.forEach(row -> domains.add(row.getString("domain")));
              return domains;
            });
  }

  /** Keeps the provider of a domain, also for its messages that wait. */
  public Future<Void> learn(String domain, String provider, Instant now) {
    return pool.preparedQuery(LEARN)
        .execute(Tuple.of(domain, provider, PgInstants.at(now)))
        .mapEmpty();
  }
}
