package nurture.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nurture.json.JsonMappers;
import nurture.outbox.RouteState;
import nurture.web.JsonAnswers;

/** {@code GET /api/routes/held}: the channels of this node that rest because they are refused. */
public final class HeldRoutesRoute {

  private final Supplier<List<RouteState>> held;

  public HeldRoutesRoute(Supplier<List<RouteState>> held) {
    this.held = held;
  }

  public void mount(Router router) {
    router.get("/api/routes/held").handler(this::list);
  }

  private void list(RoutingContext context) {
    ArrayNode list = JsonMappers.OWN.createArrayNode();
    for (RouteState state : held.get()) {
      list.addObject()
          .put("via", state.via().name().toLowerCase(Locale.ROOT))
          .put("reason", state.reason())
          .put("since", state.since().toString())
          .put("nextTry", state.nextTry().toString());
    }
    JsonAnswers.json(context, 200, JsonMappers.OWN.createObjectNode().set("held", list));
  }
}
