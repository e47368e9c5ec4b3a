package nurture.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import nurture.json.InputRefusal;
import nurture.json.JsonMappers;

/** An error as it is answered: a problem document (RFC 9457). */
public final class Problem {

  private final ObjectNode node = JsonMappers.OWN.createObjectNode();
  private final int status;

  private Problem(int status, String title, String detail) {
    this.status = status;
    node.put("type", "about:blank").put("title", title).put("status", status).put("detail", detail);
  }

  /**
   * @param detail what is wrong and what to do
   */
  public static Problem of(int status, String title, String detail) {
    return new Problem(status, title, detail);
  }

  public static Problem notFound(String what, String id) {
    return of(404, "Not found", "There is no " + what + " " + id + ".");
  }

  public static Problem refused(InputRefusal inputRefusal) {
    return of(400, "Refused", said(inputRefusal)).about(inputRefusal);
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
    if (context.response().ended() || context.response().headWritten()) {
      return;
    }
    // Whoever asked is answered; whether they still listen is theirs to know.
    var unused =
        context
            .response()
            .setStatusCode(status)
            .putHeader("content-type", "application/problem+json")
            .end(Buffer.buffer(node.toString()));
  }
}
