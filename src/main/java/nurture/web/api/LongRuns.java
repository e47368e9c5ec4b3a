package nurture.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import nurture.json.JsonMappers;
import nurture.playbook.PlaybookProblems;
import nurture.simulation.RunProgress;
import nurture.web.LongRunSlot;
import nurture.web.Problem;
import nurture.web.ProblemType;
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
    ObjectNode run(RunProgress runProgress);

    /** Called in the end, however it ended. */
    void close();
  }

  private static final Logger log = LoggerFactory.getLogger(LongRuns.class);

  private final LongRunSlot slot;

  /**
   * @param slot shared with whatever else of the node runs as long
   */
  public LongRuns(LongRunSlot slot) {
    this.slot = slot;
  }

  /**
   * Answers with a run.
   *
   * @param prepare asked when it is its turn; empty if it has answered that there is nothing to
   *     run, failed with {@link PlaybookProblems} if what is to be run is no playbook
   */
  void answer(RoutingContext context, Supplier<Future<Optional<Run>>> prepare) {
    if (!slot.take()) {
      Problem.of(
              ProblemType.ALREADY_RUNNING,
              "Another replay or time-lapse is under way; try again when it has ended.")
          .answer(context);
      return;
    }
    AtomicBoolean gone = new AtomicBoolean();
    context.response().closeHandler(closed -> gone.set(true));
    Future.succeededFuture()
        .compose(mine -> prepare.get())
        .onSuccess(
            found ->
                found.ifPresentOrElse(run -> stream(context, run, gone), () -> slot.giveBack()))
        .onFailure(
            e -> {
              slot.giveBack();
              notBegun(context, e);
            });
  }

  private void stream(RoutingContext context, Run run, AtomicBoolean gone) {
    Context loop = context.vertx().getOrCreateContext();
    HttpServerResponse response = context.response();
    response.setChunked(true).putHeader("content-type", "application/x-ndjson");
    slot.run(
            () ->
                gone.get()
                    ? JsonMappers.OWN.createObjectNode()
                    : run.run(
                        (done, total, elapsed) -> {
                          loop.runOnContext(now -> tell(response, done, total, elapsed));
                          return !gone.get();
                        }))
        .onComplete(
            over -> {
              slot.giveBack();
              run.close();
            })
        .onSuccess(last -> end(response, last))
        .onFailure(
            e -> {
              log.warn("a run failed", e);
              end(response, JsonMappers.OWN.createObjectNode().put("failed", said(e)));
            });
  }

  private static void tell(HttpServerResponse response, long done, long total, Duration elapsed) {
    if (!response.ended() && !response.closed()) {
      ObjectNode line = JsonMappers.OWN.createObjectNode();
      ObjectNode progress = line.putObject("progress").put("done", done);
      if (total > 0) {
        progress.put("total", total);
      }
      progress.put("milliseconds", elapsed.toMillis());
      var unused = response.write(line + "\n");
    }
  }

  private static void end(HttpServerResponse response, ObjectNode last) {
    if (!response.ended() && !response.closed()) {
      var unused = response.end(last + "\n");
    }
  }

  private static void notBegun(RoutingContext context, Throwable failure) {
    if (failure instanceof PlaybookProblems) {
      Problem.of(ProblemType.NOT_A_PLAYBOOK, said(failure)).answer(context);
    } else {
      log.warn("a run could not start", failure);
      Problem.of(ProblemType.UNAVAILABLE, "The run could not start: " + said(failure))
          .answer(context);
    }
  }

  private static String said(Throwable failure) {
    return failure.getMessage() == null ? failure.toString() : failure.getMessage();
  }
}
