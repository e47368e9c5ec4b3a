package nurture.web.webhook;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import nurture.config.Settings;
import nurture.inbox.ArrivedMail;
import nurture.inbox.run.ReceivedMails;
import nurture.json.JsonMappers;
import nurture.json.RefusalException;
import nurture.web.JsonAnswers;
import nurture.web.Problem;
import nurture.web.ProblemType;
import nurture.web.api.EventRoutes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code POST /webhooks/{source}}. A source without a secret in the settings does not exist. */
public final class WebhookRoutes {

  private static final Logger log = LoggerFactory.getLogger(WebhookRoutes.class);

  private final Map<String, Settings.Webhook> sources;
  private final Map<String, WebhookSource> kinds;
  private final EventRoutes events;
  private final ReceivedMails mails;
  private final InstantSource clock;

  /**
   * @param mails keeps those by which a provider reports
   * @param clock the real time, by which senders sign
   * @throws IllegalArgumentException naming a source whose kind is not known
   */
  public WebhookRoutes(
      Map<String, Settings.Webhook> sources,
      WebhookKinds known,
      EventRoutes events,
      ReceivedMails mails,
      InstantSource clock) {
    this.sources = sources;
    this.kinds = known.of(sources);
    this.events = events;
    this.mails = mails;
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
      WebhookReport reported = source.decode(request);
      if (reported instanceof ReportedEvents known) {
        events.events(context, known.events(), name, Optional.of(known.id()));
      } else if (reported instanceof ReportedMails told) {
        keep(context, name, told);
      }
    } catch (RefusalException e) {
      Problem.refused(e).answer(context);
    }
  }

  private void keep(RoutingContext context, String source, ReportedMails told) {
    told.task().ifPresent(task -> log.warn("webhooks.{}: {}", source, task));
    context
        .vertx()
        .executeBlocking(
            () ->
                told.mails().stream()
                    .map(mail -> ArrivedMail.of(source, clock.instant(), mail))
                    .toList(),
            false)
        .compose(arrived -> arrived.isEmpty() ? Future.succeededFuture(0) : mails.keep(arrived))
        .onSuccess(
            fresh ->
                JsonAnswers.json(
                    context,
                    202,
                    JsonMappers.OWN
                        .createObjectNode()
                        .put("mails", told.mails().size())
                        .put("recorded", fresh)))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }
}
