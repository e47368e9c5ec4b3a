package nurture.store;

import io.vertx.core.Future;
import io.vertx.pgclient.PgException;
import java.util.Set;
import java.util.function.Supplier;

/** Two who do the same at once: a key is taken, and the transaction of one is undone. */
final class WriteConflict {

  private static final String UNIQUE_VIOLATION = "23505";
  private static final String NOT_THERE = "23503";
  private static final Set<String> KEYS = Set.of("playbook_service_pkey", "playbook_version_pkey");

  /** What the slower one is answered; any other failure stays one. */
  static <T> Future<T> or(Future<T> transaction, Supplier<Future<T>> overtaken) {
    return or(transaction, KEYS, overtaken);
  }

  /**
   * The same of other keys.
   *
   * @param keys that another one may have taken
   */
  static <T> Future<T> or(Future<T> transaction, Set<String> keys, Supplier<Future<T>> overtaken) {
    return transaction.recover(e -> happened(e, keys) ? overtaken.get() : Future.failedFuture(e));
  }

  /** What is answered where the record that was referred to is not there. */
  static <T> Future<T> orMissing(Future<T> transaction, T missing) {
    return transaction.recover(
        e ->
            e instanceof PgException said && NOT_THERE.equals(said.getSqlState())
                ? Future.succeededFuture(missing)
                : Future.failedFuture(e));
  }

  private static boolean happened(Throwable failure, Set<String> keys) {
    return failure instanceof PgException said
        && UNIQUE_VIOLATION.equals(said.getSqlState())
        && keys.contains(said.getConstraint());
  }

  private WriteConflict() {}
}
