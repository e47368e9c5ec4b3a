package nurture.template.sandbox;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * A stack of known size for reading what nests. Parsers and checks call themselves for every level
 * of a template; whoever calls us may have little stack left, so the work is done on a thread of
 * its own with a stack of known size. It is not large: Freemarker looks through all of a long sum
 * at each of its terms, and how long that may go on is bounded by the stack.
 */
public final class DeepStack {
  private static final long BYTES = 1024L * 1024;

  private DeepStack() {}

  /** Does the work and waits for it; what it throws is thrown on. */
  public static <T> T call(Supplier<T> work) {
    CompletableFuture<T> done = new CompletableFuture<>();
    Thread thread =
        new Thread(
            null,
            () -> {
              try {
                done.complete(work.get());
              } catch (Throwable failure) {
                done.completeExceptionally(failure);
              }
            },
            "nurture-template-reading",
            BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return done.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (failed.getCause() instanceof Error cause) {
        throw cause;
      }
      throw failed;
    }
  }
}
