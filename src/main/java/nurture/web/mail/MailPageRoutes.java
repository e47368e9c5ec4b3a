package nurture.web.mail;

import static nurture.access.Permission.ACT_ON_OWN;
import static nurture.access.Permission.READ;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nurture.decision.MessageId;
import nurture.insight.CandidateFile;
import nurture.insight.CandidateReader;
import nurture.insight.TimelineEntry.MessageText;
import nurture.outbox.MessageActions;
import nurture.outbox.MessageState;
import nurture.outbox.RouteState;
import nurture.web.console.CandidateGuard;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageSet;
import nurture.web.console.PageUser;

/**
 * Messages, one of them as it was rendered, and what a person decides about those that wait for
 * one.
 */
public final class MailPageRoutes implements PageSet {

  static final int MOST_LISTED = 200;

  private static final PageAnswer NONE =
      PageAnswer.notFound("No message with this ID (unknown, or its candidate was erased).");

  private final CandidateReader candidateReader;
  private final MessageActions messageActions;
  private final Supplier<List<RouteState>> held;
  private final InstantSource clock;
  private final FormNotices formNotices;
  private final CandidateGuard guard;

  public MailPageRoutes(
      CandidateReader candidateReader,
      MessageActions messageActions,
      Supplier<List<RouteState>> held,
      InstantSource clock,
      FormNotices formNotices) {
    this.candidateReader = candidateReader;
    this.messageActions = messageActions;
    this.held = held;
    this.clock = clock;
    this.formNotices = formNotices;
    this.guard = new CandidateGuard(candidateReader);
  }

  @Override
  public void mount(PageRouter pages) {
    pages.page(PageLinks.MAILS, READ, this::list);
    pages.page(PageLinks.MAILS + "/:id", READ, this::one);
    pages.page(PageLinks.MAILS + "/:id/html", READ, this::html);
    pages.form(PageLinks.MAILS + "/:id/release", ACT_ON_OWN, guard.ofMessage(this::release));
    pages.form(PageLinks.MAILS + "/:id/cancel", ACT_ON_OWN, guard.ofMessage(this::cancel));
  }

  /** A state nobody knows lists them all. */
  Future<PageAnswer> list(RoutingContext ctx) {
    Optional<MessageState> state =
        Optional.ofNullable(ctx.request().getParam("state")).flatMap(MessageState::of);
    return candidateReader
        .messages(state, Optional.empty(), MOST_LISTED + 1)
        .map(
            lines ->
                PageAnswer.view("mails", "Mails", "mails", MailsPage.of(state, lines, held.get())));
  }

  Future<PageAnswer> one(RoutingContext ctx) {
    return known(
        ctx,
        message ->
            candidate(message)
                .map(
                    candidate ->
                        MailPage.of(message, candidate, CandidateGuard.mayAct(ctx, candidate)))
                .map(page -> PageAnswer.view("mail", page.mail().heading(), "mails", page)));
  }

  /** The HTML body alone, for a frame. */
  Future<PageAnswer> html(RoutingContext ctx) {
    return known(
        ctx,
        message ->
            Future.succeededFuture(
                message.html() == null ? NONE : new PageAnswer.Foreign(message.html())));
  }

  Future<PageAnswer> release(RoutingContext ctx) {
    return decided(
        ctx,
        id -> messageActions.release(id, PageUser.name(ctx), clock.instant()),
        "Queued again. It will be sent in a moment.");
  }

  Future<PageAnswer> cancel(RoutingContext ctx) {
    return decided(
        ctx,
        id -> messageActions.cancel(id, PageUser.name(ctx), clock.instant()),
        "Cancelled. It will not be sent.");
  }

  private Future<PageAnswer> decided(
      RoutingContext ctx,
      Function<MessageId, Future<MessageActions.Answer>> decision,
      String done) {
    return MessageId.parse(ctx.pathParam("id"))
        .map(id -> decision.apply(id).map(answer -> told(id, answer, done)))
        .orElse(Future.succeededFuture(NONE));
  }

  private PageAnswer told(MessageId id, MessageActions.Answer answer, String done) {
    String page = PageLinks.mail(id.toString());
    return switch (answer) {
      case DONE -> new PageAnswer.Elsewhere(formNotices.on(page, done));
      case UNKNOWN -> NONE;
      case NOT_NOW ->
          new PageAnswer.Elsewhere(
              formNotices.on(
                  page,
                  "Nothing changed: the message was sent, released or cancelled in the meantime."));
    };
  }

  private Future<PageAnswer> known(
      RoutingContext ctx, Function<MessageText, Future<PageAnswer>> page) {
    return MessageId.parse(ctx.pathParam("id"))
        .map(candidateReader::message)
        .orElse(Future.succeededFuture(Optional.empty()))
        .compose(message -> message.map(page).orElse(Future.succeededFuture(NONE)));
  }

  private Future<Optional<CandidateFile>> candidate(MessageText message) {
    String ref = message.line().candidate();
    return ref.isEmpty()
        ? Future.succeededFuture(Optional.empty())
        : candidateReader.candidate(ref);
  }
}
