package nurture.web;

import io.vertx.core.Future;
import java.util.Optional;
import java.util.function.Supplier;
import nurture.preflight.PreflightReport;

/**
 * The check of DNS before mails leave, for pages and programs.
 *
 * @param required whether email waits until it is passed
 * @param waiting whether email waits for it now
 * @param last what it found last; empty before it ran
 * @param run checks now; some seconds where DNS does not answer
 */
public record PreflightTools(
    boolean required,
    Supplier<Boolean> waiting,
    Supplier<Optional<PreflightReport>> last,
    Supplier<Future<PreflightReport>> run) {

  /** What it found last, or finds now if it did not run yet. */
  public Future<PreflightReport> lastOrRun() {
    return last.get().map(Future::succeededFuture).orElseGet(run);
  }
}
