package nurture.web;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nurture.config.Settings;
import nurture.decision.MessageId;
import nurture.event.CandidateEvent;
import nurture.event.Via;
import nurture.insight.LinkReader;
import nurture.intake.Intake;
import nurture.json.EventJson;
import nurture.outbox.MessageLinks;

/**
 * Where the unsubscribe link of a message leads. Reading the page changes nothing, because mail
 * scanners follow links; its button, and the one click of RFC 8058, do.
 */
public final class UnsubscribeRoutes {

  private final MessageLinks messageLinks;
  private final Function<UUID, Future<Optional<LinkReader>>> readers;
  private final Settings.Sender sender;
  private final Intake intake;
  private final InstantSource clock;

  /**
   * @param readers the candidate a link was made for; empty once erased
   * @param sender named on the page, so that readers know whose mail they stop
   */
  public UnsubscribeRoutes(
      MessageLinks messageLinks,
      Function<UUID, Future<Optional<LinkReader>>> readers,
      Settings.Sender sender,
      Intake intake,
      InstantSource clock) {
    this.messageLinks = messageLinks;
    this.readers = readers;
    this.sender = sender;
    this.intake = intake;
    this.clock = clock;
  }

  public void mount(Router router) {
    router.get("/unsubscribe/:token").handler(context -> show(context, false));
    router.post("/unsubscribe/:token").handler(context -> show(context, true));
  }

  private void show(RoutingContext context, boolean does) {
    Optional<MessageId> message = messageLinks.message(context.pathParam("token"));
    if (message.isEmpty()) {
      answer(context, 404, page(accepted(context)).unknown());
      return;
    }
    readers
        .apply(message.get().candidate())
        .compose(
            reader ->
                does
                    ? unsubscribe(message.get(), reader).map(reader)
                    : Future.succeededFuture(reader))
        .onSuccess(
            reader -> {
              UnsubscribePage page =
                  page(reader.map(LinkReader::language).orElseGet(() -> accepted(context)));
              answer(context, 200, does ? page.done() : page.ask());
            })
        .onFailure(e -> answer(context, 503, page(accepted(context)).later()));
  }

  private UnsubscribePage page(Locale language) {
    return UnsubscribePage.in(language, sender.organisation());
  }

  /** The first language the browser asks for; English when it asks for none. */
  private static Locale accepted(RoutingContext context) {
    return context.acceptableLanguages().stream()
        .findFirst()
        .map(language -> Locale.forLanguageTag(language.tag()))
        .orElse(Locale.ENGLISH);
  }

  private Future<Void> unsubscribe(MessageId message, Optional<LinkReader> reader) {
    return reader.isEmpty()
        ? Future.succeededFuture()
        : intake
            .record(
                List.of(
                    EventJson.write(
                        reader.get().ref(),
                        message + ":unsubscribed",
                        clock.instant(),
                        new CandidateEvent.Unsubscribed(
                            Optional.of(Via.EMAIL), Optional.of(message.toString())),
                        "link")))
            .mapEmpty();
  }

  private static void answer(RoutingContext context, int status, String page) {
    var unused =
        context
            .response()
            .setStatusCode(status)
            .putHeader("content-type", "text/html; charset=utf-8")
            .putHeader("content-security-policy", UnsubscribePage.POLICY)
            .end(page);
  }
}
