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
import nurture.outbox.MessageLinks;

/**
 * Where the unsubscribe link of a message leads. Reading the page changes nothing, because mail
 * scanners follow links; its button, and the one click of RFC 8058, do.
 */
public final class UnsubscribeRoutes {

  private final LinkDoor door;
  private final Function<Locale, List<String>> topics;

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
    this.door = new LinkDoor(messageLinks, readers, sender, intake, clock);
    this.topics = topics;
  }

  public void mount(Router router) {
    router.get("/unsubscribe/:token").handler(context -> show(context, false));
    router.head("/unsubscribe/:token").handler(context -> show(context, false));
    router.post("/unsubscribe/:token").handler(context -> show(context, true));
  }

  private void show(RoutingContext context, boolean does) {
    String token = context.pathParam("token");
    Optional<MessageId> message = door.links().message(token);
    if (message.isEmpty()) {
      LinkAnswers.end(context, 404, page(LinkAnswers.accepted(context)).unknown());
      return;
    }
    door.readers()
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
    return UnsubscribePage.in(language, door.sender().organisation());
  }

  /** The other choices; none for a candidate who was erased. */
  private String beside(Optional<LinkReader> reader, String token) {
    return reader
        .map(LinkReader::language)
        .map(
            language ->
                PreferencesPage.in(language, door.sender().organisation(), token)
                    .beside(topics.apply(language)))
        .orElse("");
  }

  private Future<Void> unsubscribe(MessageId message, Optional<LinkReader> reader) {
    return reader.isEmpty()
        ? Future.succeededFuture()
        : door.record(
            reader.get(),
            message + ":unsubscribed",
            new CandidateEvent.Unsubscribed(
                Optional.of(Via.EMAIL), Optional.of(message.toString())));
  }
}
