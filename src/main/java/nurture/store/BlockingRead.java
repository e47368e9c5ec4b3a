package nurture.store;

import io.vertx.core.Future;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for the database where the caller has a thread of its own: never on an event loop. */
final class BlockingRead {

  private static final int PATIENCE_SECONDS = 60;

  /**
   * Waits for an answer.
   *
   * @param what is read, for the reason: {@code the answers}
   * @throws IllegalStateException if it cannot be read, saying why
   */
  static <T> T of(String what, Future<T> answer) {
    try {
      return answer
          .toCompletionStage()
          .toCompletableFuture()
          .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException(what + " could not be read: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("reading " + what + " was ended", e);
    }
  }

  private BlockingRead() {}
}
