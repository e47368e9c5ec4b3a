package nurture.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import nurture.batch.OverloadException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How routes answer. */
public final class JsonAnswers {

  private static final Logger log = LoggerFactory.getLogger(JsonAnswers.class);

  public static void json(RoutingContext context, int status, JsonNode node) {
    json(context, status, node.toString());
  }

  public static void json(RoutingContext context, int status, String json) {
    if (context.response().ended()) {
      return;
    }
    var unused =
        context
            .response()
            .setStatusCode(status)
            .putHeader("content-type", "application/json")
            .end(Buffer.buffer(json));
  }

  /** What could not be done now: come back. Logged here, once, without what was sent. */
  public static void failure(RoutingContext context, Throwable failure) {
    if (failure instanceof OverloadException) {
      context.response().putHeader("retry-after", "1");
      Problem.of(ProblemType.TOO_BUSY, String.valueOf(failure.getMessage())).answer(context);
      return;
    }
    log.warn(
        "{} {} failed: {}",
        context.request().method(),
        context.normalizedPath(),
        failure.toString());
    context.response().putHeader("retry-after", "2");
    Problem.of(
            ProblemType.UNAVAILABLE,
            "The database does not answer, so whether this was kept is not known."
                + " Send it again with the same ids; a repeat does no harm.")
        .answer(context);
  }

  private JsonAnswers() {}
}
