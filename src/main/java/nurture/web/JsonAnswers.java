package nurture.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.function.Predicate;
import nurture.batch.OverloadException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How routes answer. */
public final class JsonAnswers {

  private static final String COMES_BACK = "nurture.comes-back";
  private static final PassingFailures passing = new PassingFailures();
  private static final Logger log = LoggerFactory.getLogger(JsonAnswers.class);

  public static void json(RoutingContext context, int status, JsonNode node) {
    json(context, status, node.toString());
  }

  public static void json(RoutingContext context, int status, String json) {
    if (RequestEnd.isAnswered(context)) {
      return;
    }
    var unused =
        context
            .response()
            .setStatusCode(status)
            .putHeader("content-type", "application/json")
            .end(Buffer.buffer(json));
  }

  /** Answers that it is done, and nothing more. */
  public static void done(RoutingContext context) {
    if (!RequestEnd.isAnswered(context)) {
      var unused = context.response().setStatusCode(204).end();
    }
  }

  /**
   * Tells the answers of this request which failures pass by themselves.
   *
   * @param comesBack whether a failure is one of the database, away or overloaded
   */
  static RoutingContext comesBack(RoutingContext context, Predicate<Throwable> comesBack) {
    return context.put(COMES_BACK, comesBack);
  }

  /**
   * Answers what could not be done: 503 only where coming back helps, 500 where it is our fault.
   * Logged here, without what was sent; of many of the former only some. What passes by itself is
   * not told to a client that was answered already because the request took too long.
   */
  public static void failure(RoutingContext context, @Nullable Throwable failure) {
    if (RequestEnd.isAnswered(context) && isPassing(context, failure)) {
      return;
    }
    if (failure instanceof OverloadException) {
      context.response().putHeader("retry-after", "1");
      Problem.of(ProblemType.TOO_BUSY, String.valueOf(failure.getMessage())).answer(context);
      return;
    }
    if (!isPassing(context, failure)) {
      unexpected(context, failure);
      return;
    }
    passing
        .counted(System.nanoTime())
        .ifPresent(
            left ->
                log.warn(
                    "{} {} could not use the database: {}. It was answered with 503, and the caller"
                        + " sends it again; so were {} more since the last such line",
                    context.request().method(),
                    logged(context.normalizedPath(), context.pathParam("token")),
                    String.valueOf(failure),
                    left));
    context.response().putHeader("retry-after", "2");
    Problem.of(
            ProblemType.UNAVAILABLE,
            "The database does not answer, so whether this was kept is not known."
                + " Send it again with the same ids; a repeat does no harm.")
        .answer(context);
  }

  private static boolean isPassing(RoutingContext context, @Nullable Throwable failure) {
    Predicate<Throwable> comesBack = context.get(COMES_BACK, anything -> true);
    return failure instanceof OverloadException || (failure != null && comesBack.test(failure));
  }

  /** Answers what is our fault, and logs it under the number that the caller gets. */
  static void unexpected(RoutingContext context, @Nullable Throwable failure) {
    String number = UUID.randomUUID().toString().substring(0, 8);
    log.error(
        "{} {} failed unexpectedly, number {}",
        context.request().method(),
        logged(context.normalizedPath(), context.pathParam("token")),
        number,
        failure);
    Problem.of(
            ProblemType.UNEXPECTED,
            "This is our fault. Ask who runs the server to look for number "
                + number
                + " in its log.")
        .answer(context);
  }

  /**
   * An address as it may stand in the log: a token in it lets its reader act for a candidate.
   *
   * @param token null where it has none
   */
  static String logged(String path, @Nullable String token) {
    return token == null || token.isEmpty() ? path : path.replace(token, ":token");
  }

  private JsonAnswers() {}
}
