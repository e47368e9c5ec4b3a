package nurture.web;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nurture.config.Settings;
import nurture.decision.MessageId;
import nurture.event.CandidateEvent;
import nurture.insight.LinkReader;
import nurture.insight.LinkReaders;
import nurture.intake.Intake;
import nurture.json.EventJson;
import nurture.outbox.MessageLinks;

/**
 * Lets in whom a link in a message was made for: its token is all that is asked for. Safe for
 * concurrent use.
 *
 * @param sender named on the pages
 */
record LinkDoor(
    MessageLinks links,
    LinkReaders readers,
    Settings.Sender sender,
    Intake intake,
    InstantSource clock) {

  /** What there is to answer with, once the reader of a link is known. */
  @FunctionalInterface
  interface Page {
    /** A page, as HTML. */
    Future<String> of(MessageId message, LinkReader reader, String token);
  }

  /** Answers with a page; with another one for a token of none, or a reader who was erased. */
  void answer(RoutingContext context, Page page) {
    String token = context.pathParam("token");
    Locale accepted = LinkAnswers.accepted(context);
    UnsubscribePage plain = UnsubscribePage.in(accepted, sender.organisation());
    Optional<MessageId> message = links.message(token);
    if (message.isEmpty()) {
      LinkAnswers.end(context, 404, plain.unknown());
      return;
    }
    readers
        .of(message.get().candidate())
        .compose(
            reader ->
                reader.isEmpty()
                    ? Future.succeededFuture(Optional.<String>empty())
                    : page.of(message.get(), reader.get(), token).map(Optional::of))
        .onSuccess(
            found ->
                LinkAnswers.end(
                    context,
                    found.isPresent() ? 200 : 410,
                    found.orElseGet(
                        () -> PreferencesPage.in(accepted, sender.organisation(), token).gone())))
        .onFailure(e -> LinkAnswers.end(context, 503, plain.later()));
  }

  /** Keeps what the reader did by the link. */
  Future<Void> record(LinkReader reader, String id, CandidateEvent event) {
    return intake
        .record(List.of(EventJson.write(reader.ref(), id, clock.instant(), event, "link")))
        .mapEmpty();
  }
}
