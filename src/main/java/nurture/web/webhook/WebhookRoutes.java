package nurture.web.webhook;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import nurture.config.Settings;
import nurture.web.Problem;
import nurture.web.api.EventRoutes;

/** {@code POST /webhooks/{source}}. A source without a secret in the settings does not exist. */
public final class WebhookRoutes {

  private final Map<String, Settings.Webhook> sources;
  private final EventRoutes events;
  private final InstantSource clock;

  /**
   * @param clock the real time, by which senders sign
   */
  public WebhookRoutes(
      Map<String, Settings.Webhook> sources, EventRoutes events, InstantSource clock) {
    this.sources = sources;
    this.events = events;
    this.clock = clock;
  }

  public void mount(Router router) {
    router.post("/webhooks/:source").handler(this::receive);
  }

  private void receive(RoutingContext context) {
    String name = context.pathParam("source");
    Settings.Webhook source = sources.get(name);
    if (source == null) {
      Problem.of(
              404,
              "Not found",
              "There is no source " + name + "; give it a secret under webhooks in the settings.")
          .answer(context);
      return;
    }
    String id = header(context, "webhook-id");
    WebhookSignature.Check check =
        WebhookSignature.check(
            source.secrets(),
            id,
            header(context, "webhook-timestamp"),
            header(context, "webhook-signature"),
            context.body().buffer() == null
                ? ""
                : context.body().buffer().toString(StandardCharsets.UTF_8),
            clock.instant());
    switch (check) {
      case GOOD -> events.events(context, name, Optional.of(id));
      case INCOMPLETE ->
          Problem.of(
                  401,
                  "Not signed",
                  "Send the headers webhook-id, webhook-timestamp (seconds) and webhook-signature.")
              .answer(context);
      case STALE ->
          Problem.of(
                  400,
                  "Stale",
                  "webhook-timestamp is more than five minutes away from our clock; sign again.")
              .answer(context);
      case BAD ->
          Problem.of(401, "Bad signature", "The signature does not fit body, id and timestamp.")
              .answer(context);
    }
  }

  private static String header(RoutingContext context, String name) {
    String value = context.request().getHeader(name);
    return value == null ? "" : value;
  }
}
