package nurture.web.webhook;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import nurture.config.Settings;
import nurture.json.RefusalException;
import nurture.web.Problem;
import nurture.web.ProblemType;
import nurture.web.api.EventRoutes;

/** {@code POST /webhooks/{source}}. A source without a secret in the settings does not exist. */
public final class WebhookRoutes {

  private final Map<String, Settings.Webhook> sources;
  private final Map<String, WebhookSource> kinds;
  private final EventRoutes events;
  private final InstantSource clock;

  /**
   * @param clock the real time, by which senders sign
   * @throws IllegalArgumentException naming a source whose kind is not known
   */
  public WebhookRoutes(
      Map<String, Settings.Webhook> sources,
      WebhookKinds known,
      EventRoutes events,
      InstantSource clock) {
    this.sources = sources;
    this.kinds = known.of(sources);
    this.events = events;
    this.clock = clock;
  }

  public void mount(Router router) {
    router.post("/webhooks/:source").handler(this::receive);
  }

  private void receive(RoutingContext context) {
    String name = context.pathParam("source");
    Settings.Webhook settings = sources.get(name);
    WebhookSource source = kinds.get(name);
    if (settings == null || source == null) {
      Problem.of(
              ProblemType.NOT_FOUND,
              "There is no source " + name + "; give it a secret under webhooks in the settings.")
          .answer(context);
      return;
    }
    Buffer body = context.body().buffer();
    WebhookRequest request =
        new WebhookRequest(
            context.request().headers(), body == null ? new byte[0] : body.getBytes());
    Optional<Problem> refusal = source.verify(request, settings, clock.instant());
    if (refusal.isPresent()) {
      refusal.get().answer(context);
      return;
    }
    try {
      ReportedEvents reported = source.decode(request);
      events.events(context, reported.events(), name, Optional.of(reported.id()));
    } catch (RefusalException e) {
      Problem.refused(e).answer(context);
    }
  }
}
