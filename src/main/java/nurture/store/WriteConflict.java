package nurture.store;

import io.vertx.core.Future;
import io.vertx.pgclient.PgException;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Two who put something in service at once: a key is taken, and the transaction of one is undone.
 */
final class WriteConflict {

  private static final String UNIQUE_VIOLATION = "23505";
  private static final Set<String> KEYS = Set.of("playbook_service_pkey", "playbook_version_pkey");

  /** What the slower one is answered; any other failure stays one. */
  static <T> Future<T> or(Future<T> transaction, Supplier<Future<T>> overtaken) {
    return transaction.recover(e -> happened(e) ? overtaken.get() : Future.failedFuture(e));
  }

  private static boolean happened(Throwable failure) {
    return failure instanceof PgException said
        && UNIQUE_VIOLATION.equals(said.getSqlState())
        && KEYS.contains(said.getConstraint());
  }

  private WriteConflict() {}
}
