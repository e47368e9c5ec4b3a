package nurture.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import nurture.json.InputRefusal;
import nurture.json.JsonMappers;

/** An error as it is answered: a problem document (RFC 9457). */
public final class Problem {

  private final ObjectNode node = JsonMappers.OWN.createObjectNode();
  private final int status;

  private Problem(ProblemType type, String detail) {
    this.status = type.status();
    node.put("type", type.uri())
        .put("title", type.title())
        .put("status", status)
        .put("detail", detail);
  }

  /**
   * @param detail what is wrong and what to do
   */
  public static Problem of(ProblemType type, String detail) {
    return new Problem(type, detail);
  }

  public static Problem notFound(String what, String id) {
    return of(ProblemType.NOT_FOUND, "There is no " + what + " " + id + ".");
  }

  public static Problem refused(InputRefusal inputRefusal) {
    return of(ProblemType.REFUSED, said(inputRefusal)).about(inputRefusal);
  }

  public static String said(InputRefusal inputRefusal) {
    return inputRefusal.field().isEmpty()
        ? inputRefusal.reason()
        : inputRefusal.field() + " " + inputRefusal.reason();
  }

  public Problem about(InputRefusal inputRefusal) {
    node.put("field", inputRefusal.field())
        .put("value", inputRefusal.value())
        .put("reason", inputRefusal.reason());
    return this;
  }

  public ObjectNode node() {
    return node;
  }

  public void answer(RoutingContext context) {
    answer(context.response());
  }

  /** Answers unless an answer is under way already. */
  public void answer(HttpServerResponse response) {
    if (response.ended() || response.headWritten()) {
      return;
    }
    // The answer is sent whether the caller still listens or not.
    var unused =
        response
            .setStatusCode(status)
            .putHeader("content-type", "application/problem+json")
            .end(Buffer.buffer(node.toString()));
  }
}
