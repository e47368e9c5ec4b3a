package nurture.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nurture.json.JsonMappers;
import nurture.outbox.ProviderThrottle;
import nurture.outbox.RouteState;
import nurture.web.JsonAnswers;

/**
 * {@code GET /api/routes/held}: the channels and routes of this node that rest because they are
 * refused, the routes that mails leave by instead, and the mail providers that get less.
 */
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
    ArrayNode slow = JsonMappers.OWN.createArrayNode();
    for (RouteState state : held.get()) {
      if (state.throttle().isPresent()) {
        throttled(slow.addObject(), state.throttle().get());
        continue;
      }
      ObjectNode written =
          list.addObject()
              .put("via", state.via().name().toLowerCase(Locale.ROOT))
              .put("reason", state.reason())
              .put("since", state.since().toString())
              .put("nextTry", state.nextTry().toString());
      if (!state.route().isEmpty()) {
        written.put("route", state.route());
      }
      ArrayNode instead = written.putArray("instead");
      state.instead().forEach(instead::add);
    }
    ObjectNode answer = JsonMappers.OWN.createObjectNode();
    answer.set("held", list);
    answer.set("throttled", slow);
    JsonAnswers.json(context, 200, answer);
  }

  private static void throttled(ObjectNode written, ProviderThrottle throttle) {
    written
        .put("route", throttle.route())
        .put("provider", throttle.provider())
        .put("perMinute", throttle.perMinute())
        .put("since", throttle.since().toString())
        .put("until", throttle.until().toString())
        .put("reason", throttle.reason())
        .put("answer", throttle.answer())
        .put("rule", throttle.rule());
  }
}
