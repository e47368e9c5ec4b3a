package nurture.store;

import io.vertx.core.VertxException;
import io.vertx.sqlclient.DatabaseException;
import java.io.IOException;
import java.util.Set;

/** Tells a database that is away from one that answers and refuses what it is given. */
final class ConnectionErrors {

  /**
   * Classes of SQLSTATE that speak of the database and not of the statement: connection, rolled
   * back for somebody else's sake, out of resources, operator intervention, system error.
   *
   * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL error
   *     codes</a>
   */
  private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");

  private static final String READ_ONLY = "25006";

  /** Whether the same could succeed as it is, once the database is back. */
  static boolean explains(Throwable failure) {
    if (failure instanceof DatabaseException said) {
      String state = said.getSqlState();
      return isReadOnly(failure)
          || (state != null && state.length() == 5 && CLASSES.contains(state.substring(0, 2)));
    }
    // Vert.x's own: the line was lost, or none could be had in time.
    return failure instanceof VertxException || failure instanceof IOException;
  }

  /** Whether the connection leads to a database that takes no writes, such as a standby. */
  static boolean isReadOnly(Throwable failure) {
    return failure instanceof DatabaseException said && READ_ONLY.equals(said.getSqlState());
  }

  private ConnectionErrors() {}
}
