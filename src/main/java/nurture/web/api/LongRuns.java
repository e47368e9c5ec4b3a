package nurture.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import nurture.json.Mappers;
import nurture.json.ReplayJson;
import nurture.playbook.PlaybookProblems;
import nurture.simulation.Progress;
import nurture.web.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs of some minutes, answered with lines of JSON ({@code application/x-ndjson}): {@code
 * {"progress": {…}}} some times a second, in the end what came of it or {@code {"failed": "…"}}.
 * Whoever hangs up ends theirs. One at a time, for they take all cores. Called on event loops.
 */
public final class LongRuns {

  /** What is to be done once everything for it is at hand. */
  interface Run {

    /**
     * Called on a thread that may block.
     *
     * @return the last line
     */
    ObjectNode run(Progress progress);

    /** Called in the end, however it ended. */
    void close();
  }

  private static final Logger log = LoggerFactory.getLogger(LongRuns.class);

  private final WorkerExecutor workers;
  private final AtomicBoolean busy = new AtomicBoolean();

  /**
   * @param workers a thread of it is blocked as long as a run takes
   */
  public LongRuns(WorkerExecutor workers) {
    this.workers = workers;
  }

  /**
   * Answers with a run.
   *
   * @param prepare asked when it is its turn; empty if it has answered that there is nothing to
   *     run, failed with {@link PlaybookProblems} if what is to be run is no playbook
   */
  void answer(RoutingContext context, Supplier<Future<Optional<Run>>> prepare) {
    if (!busy.compareAndSet(false, true)) {
      Problem.of(
              409,
              "Busy",
              "Another replay or time-lapse is under way; try again when it has ended.")
          .answer(context);
      return;
    }
    AtomicBoolean gone = new AtomicBoolean();
    context.response().closeHandler(closed -> gone.set(true));
    Future.succeededFuture()
        .compose(mine -> prepare.get())
        .compose(
            found ->
                found.map(run -> stream(context, run, gone)).orElseGet(Future::succeededFuture))
        .onComplete(over -> busy.set(false))
        .onFailure(e -> failed(context, e));
  }

  private Future<Void> stream(RoutingContext context, Run run, AtomicBoolean gone) {
    Context loop = context.vertx().getOrCreateContext();
    HttpServerResponse response = context.response();
    response.setChunked(true).putHeader("content-type", "application/x-ndjson");
    return workers
        .executeBlocking(
            () ->
                run.run(
                    (done, total, elapsed) -> {
                      loop.runOnContext(now -> tell(response, done, total, elapsed));
                      return !gone.get();
                    }),
            false)
        .eventually(
            () -> {
              run.close();
              return Future.succeededFuture();
            })
        .compose(last -> end(response, last));
  }

  private static void tell(HttpServerResponse response, long done, long total, Duration elapsed) {
    if (!response.ended() && !response.closed()) {
      ObjectNode line = Mappers.OWN.createObjectNode();
      line.set("progress", ReplayJson.progress(done, total, elapsed));
      var unused = response.write(line + "\n");
    }
  }

  private static Future<Void> end(HttpServerResponse response, ObjectNode last) {
    return response.ended() || response.closed()
        ? Future.succeededFuture()
        : response.end(last + "\n");
  }

  private static void failed(RoutingContext context, Throwable failure) {
    HttpServerResponse response = context.response();
    String said = String.valueOf(failure.getMessage());
    if (response.closed()) {
      return;
    }
    if (response.headWritten()) {
      log.warn("a run failed: {}", said);
      var unused = end(response, Mappers.OWN.createObjectNode().put("failed", said));
    } else if (failure instanceof PlaybookProblems) {
      response.setChunked(false);
      Problem.of(422, "Not a playbook", said).answer(context);
    } else {
      log.warn("a run failed: {}", said);
      response.setChunked(false);
      Problem.of(503, "Not available", "The run could not begin: " + said).answer(context);
    }
  }
}
