package nurture.web.console;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import nurture.decision.MessageId;
import nurture.insight.CandidateFile;
import nurture.insight.Entry.MessageText;
import nurture.insight.Reading;
import nurture.outbox.ByHand;
import nurture.outbox.MessageState;

/**
 * Messages, one of them as it was rendered, and what a person decides about those that wait for
 * one.
 */
final class MailRoutes {

  static final int MOST_LISTED = 200;

  /** Who is on record for what is decided here, until the console knows who sits before it. */
  private static final String BY = "console";

  private static final Answer NONE =
      Answer.notFound("There is no such message. Its candidate may have been erased.");

  private final Reading reading;
  private final ByHand byHand;
  private final InstantSource clock;
  private final Notices notices;

  MailRoutes(Reading reading, ByHand byHand, InstantSource clock, Notices notices) {
    this.reading = reading;
    this.byHand = byHand;
    this.clock = clock;
    this.notices = notices;
  }

  /** A state nobody knows lists them all. */
  Future<Answer> list(RoutingContext ctx) {
    Optional<MessageState> state =
        Optional.ofNullable(ctx.request().getParam("state")).flatMap(MessageState::of);
    return reading
        .messages(state, Optional.empty(), MOST_LISTED + 1)
        .map(lines -> Answer.view("mails", "Mails", "mails", MailsPage.of(state, lines)));
  }

  Future<Answer> one(RoutingContext ctx) {
    return known(
        ctx,
        message ->
            candidate(message)
                .map(candidate -> MailPage.of(message, candidate))
                .map(page -> Answer.view("mail", page.mail().heading(), "mails", page)));
  }

  /** The HTML body alone, for a frame. */
  Future<Answer> html(RoutingContext ctx) {
    return known(
        ctx,
        message ->
            Future.succeededFuture(
                message.html() == null ? NONE : new Answer.Foreign(message.html())));
  }

  Future<Answer> release(RoutingContext ctx) {
    return decided(
        ctx, id -> byHand.release(id, BY, clock.instant()), "Queued again. It leaves in a moment.");
  }

  Future<Answer> cancel(RoutingContext ctx) {
    return decided(
        ctx, id -> byHand.cancel(id, BY, clock.instant()), "Cancelled. It will not leave.");
  }

  private Future<Answer> decided(
      RoutingContext ctx, Function<MessageId, Future<ByHand.Answer>> decision, String done) {
    return MessageId.parse(ctx.pathParam("id"))
        .map(id -> decision.apply(id).map(answer -> told(id, answer, done)))
        .orElse(Future.succeededFuture(NONE));
  }

  private Answer told(MessageId id, ByHand.Answer answer, String done) {
    String page = Hrefs.mail(id.toString());
    return switch (answer) {
      case DONE -> new Answer.Elsewhere(notices.on(page, done));
      case UNKNOWN -> NONE;
      case NOT_NOW ->
          new Answer.Elsewhere(
              notices.on(page, "Nothing was done: its state has changed in the meantime."));
    };
  }

  private Future<Answer> known(RoutingContext ctx, Function<MessageText, Future<Answer>> page) {
    return MessageId.parse(ctx.pathParam("id"))
        .map(reading::message)
        .orElse(Future.succeededFuture(Optional.empty()))
        .compose(message -> message.map(page).orElse(Future.succeededFuture(NONE)));
  }

  private Future<Optional<CandidateFile>> candidate(MessageText message) {
    String ref = message.line().candidate();
    return ref.isEmpty() ? Future.succeededFuture(Optional.empty()) : reading.candidate(ref);
  }
}
