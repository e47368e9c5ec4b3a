package nurture.web;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nurture.config.Settings;
import nurture.decision.MessageId;
import nurture.event.CandidateEvent;
import nurture.event.Via;
import nurture.insight.LinkReader;
import nurture.insight.LinkReaders;
import nurture.intake.Intake;
import nurture.json.EventJson;
import nurture.outbox.MessageLinks;

/**
 * Where the unsubscribe link of a message leads. Reading the page changes nothing, because mail
 * scanners follow links; its button, and the one click of RFC 8058, do.
 */
public final class UnsubscribeRoutes {

  private final MessageLinks messageLinks;
  private final LinkReaders readers;
  private final Settings.Sender sender;
  private final Function<Locale, List<String>> topics;
  private final Intake intake;
  private final InstantSource clock;

  /**
   * @param sender named on the page, so that readers know whose mail they stop
   * @param topics what there is to read about in a language, in order
   */
  public UnsubscribeRoutes(
      MessageLinks messageLinks,
      LinkReaders readers,
      Settings.Sender sender,
      Function<Locale, List<String>> topics,
      Intake intake,
      InstantSource clock) {
    this.messageLinks = messageLinks;
    this.readers = readers;
    this.sender = sender;
    this.topics = topics;
    this.intake = intake;
    this.clock = clock;
  }

  public void mount(Router router) {
    router.get("/unsubscribe/:token").handler(context -> show(context, false));
    router.head("/unsubscribe/:token").handler(context -> show(context, false));
    router.post("/unsubscribe/:token").handler(context -> show(context, true));
  }

  private void show(RoutingContext context, boolean does) {
    String token = context.pathParam("token");
    Optional<MessageId> message = messageLinks.message(token);
    if (message.isEmpty()) {
      LinkAnswers.end(context, 404, page(LinkAnswers.accepted(context)).unknown());
      return;
    }
    readers
        .of(message.get().candidate())
        .compose(
            reader ->
                does
                    ? unsubscribe(message.get(), reader).map(reader)
                    : Future.succeededFuture(reader))
        .onSuccess(
            reader -> {
              UnsubscribePage page =
                  page(
                      reader
                          .map(LinkReader::language)
                          .orElseGet(() -> LinkAnswers.accepted(context)));
              LinkAnswers.end(context, 200, does ? page.done() : page.ask(beside(reader, token)));
            })
        .onFailure(e -> LinkAnswers.end(context, 503, page(LinkAnswers.accepted(context)).later()));
  }

  private UnsubscribePage page(Locale language) {
    return UnsubscribePage.in(language, sender.organisation());
  }

  /** The other choices; none for a candidate who was erased. */
  private String beside(Optional<LinkReader> reader, String token) {
    return reader
        .map(LinkReader::language)
        .map(
            language ->
                PreferencesPage.in(language, sender.organisation(), token)
                    .beside(topics.apply(language)))
        .orElse("");
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
}
