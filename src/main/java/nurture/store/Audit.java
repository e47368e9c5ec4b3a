package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;

/** What people did by hand, append-only. */
final class Audit {

  static Future<Void> record(
      SqlClient client, Instant at, String actor, String action, String target, String detail) {
    return client
        .preparedQuery(
            "insert into audit (at, actor, action, target, detail) values ($1, $2, $3, $4, $5)")
        .execute(Tuple.of(Times.at(at), actor, action, target, detail))
        .mapEmpty();
  }

  private Audit() {}
}
