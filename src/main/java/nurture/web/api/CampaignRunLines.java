package nurture.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import nurture.campaign.Campaign;
import nurture.campaign.DryRun;
import nurture.campaign.RefusedCampaign;
import nurture.json.JsonMappers;
import nurture.segment.UnreadableSegment;
import nurture.web.CampaignRuns;
import nurture.web.KeyAuthentication;
import nurture.web.ProblemType;

/**
 * Begins a dry run or a rehearsal, and answers with lines of JSON as {@link LongRuns} does:
 * progress, and in the end what was found. A caller that hangs up ends it.
 *
 * @param name what is begun, at the beginning of a sentence
 */
record CampaignRunLines<R>(CampaignRuns<R> runs, String name) {

  /**
   * Begins it; answers with a problem where the campaign has begun or another long run is under
   * way.
   *
   * @param last the last line of what was found
   */
  void begin(RoutingContext context, Campaign campaign, Function<R, Future<ObjectNode>> last) {
    if (!DryRun.mayRun(campaign)) {
      PlaybookAnswers.conflict(
          context,
          ProblemType.WRONG_STATE,
          "It is "
              + campaign.state().word()
              + ". "
              + name
              + " is for a campaign that has not begun.");
      return;
    }
    AtomicBoolean gone = new AtomicBoolean();
    HttpServerResponse response = context.response();
    response.closeHandler(closed -> gone.set(true));
    Context loop = context.vertx().getOrCreateContext();
    long began = System.nanoTime();
    Optional<CampaignRuns.Run<R>> run =
        runs.begin(
            campaign,
            KeyAuthentication.caller(context).name(),
            (done, total) -> {
              loop.runOnContext(now -> tell(response, done, total, began));
              return !gone.get();
            });
    if (run.isEmpty()) {
      PlaybookAnswers.conflict(
          context,
          ProblemType.ALREADY_RUNNING,
          "A dry run, a rehearsal, a replay or a time-lapse is under way; try again when it has"
              + " ended.");
      return;
    }
    response.setChunked(true).putHeader("content-type", "application/x-ndjson");
    run.get()
        .ended()
        .compose(last)
        .onSuccess(line -> loop.runOnContext(now -> end(response, line)))
        .onFailure(e -> loop.runOnContext(now -> end(response, failed(e))));
  }

  private static void tell(HttpServerResponse response, long done, long total, long began) {
    if (!response.ended() && !response.closed()) {
      ObjectNode line = JsonMappers.OWN.createObjectNode();
      line.putObject("progress")
          .put("done", done)
          .put("total", total)
          .put("milliseconds", Duration.ofNanos(System.nanoTime() - began).toMillis());
      var unused = response.write(line + "\n");
    }
  }

  private static void end(HttpServerResponse response, ObjectNode last) {
    if (!response.ended() && !response.closed()) {
      var unused = response.end(last + "\n");
    }
  }

  private static ObjectNode failed(Throwable failure) {
    boolean told = failure instanceof RefusedCampaign || failure instanceof UnreadableSegment;
    return JsonMappers.OWN
        .createObjectNode()
        .put("failed", told ? String.valueOf(failure.getMessage()) : "it could not be finished");
  }
}
