package nurture.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import nurture.json.InputRefusal;
import nurture.json.JsonMappers;
import nurture.json.RefusalException;

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

  /** All that is wrong; its fields tell the first, as {@code errors} each of them. */
  public static Problem refused(RefusalException e) {
    List<InputRefusal> all = e.refusals();
    if (all.size() == 1) {
      return refused(e.refusal());
    }
    Problem problem =
        of(ProblemType.REFUSED, said(e.refusal()) + " (the first of " + all.size() + " errors)")
            .about(e.refusal());
    errors(problem.node, all);
    return problem;
  }

  /** Adds each refusal as {@code errors}. */
  public static void errors(ObjectNode node, List<InputRefusal> all) {
    ArrayNode errors = node.putArray("errors");
    all.forEach(
        each ->
            errors
                .addObject()
                .put("field", each.field())
                .put("value", each.value())
                .put("reason", each.reason()));
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
