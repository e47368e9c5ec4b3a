package nurture.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import nurture.json.Mappers;
import nurture.json.Refusal;

/** An error as it is answered: a problem document (RFC 9457). */
public final class Problem {

  private final ObjectNode node = Mappers.OWN.createObjectNode();
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

  public static Problem refused(Refusal refusal) {
    return of(400, "Refused", said(refusal)).about(refusal);
  }

  public static String said(Refusal refusal) {
    return refusal.field().isEmpty() ? refusal.reason() : refusal.field() + " " + refusal.reason();
  }

  public Problem about(Refusal refusal) {
    node.put("field", refusal.field())
        .put("value", refusal.value())
        .put("reason", refusal.reason());
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
