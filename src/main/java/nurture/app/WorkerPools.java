package nurture.app;

import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Named thread pools for work that blocks; each ends when the server closes. */
final class WorkerPools {

  private final Vertx vertx;
  private final CloseStack closing;

  WorkerPools(Vertx vertx, CloseStack closing) {
    this.vertx = vertx;
    this.closing = closing;
  }

  WorkerExecutor of(String name, int threads) {
    return of(name, threads, Duration.ofMinutes(1));
  }

  /**
   * @param longest what takes longer is told in the log as stuck
   */
  WorkerExecutor of(String name, int threads, Duration longest) {
    WorkerExecutor workers =
        vertx.createSharedWorkerExecutor(
            "nurture-" + name, threads, longest.toSeconds(), TimeUnit.SECONDS);
    closing.push(name + " threads", () -> Server.await(workers.close()));
    return workers;
  }
}
