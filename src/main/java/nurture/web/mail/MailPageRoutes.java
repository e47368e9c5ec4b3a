package nurture.web.mail;

import static nurture.access.Permission.ACT_ON_OWN;
import static nurture.access.Permission.READ;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nurture.attachment.AttachmentKind;
import nurture.decision.MessageId;
import nurture.insight.CandidateFile;
import nurture.insight.CandidateReader;
import nurture.insight.MessageCursor;
import nurture.insight.MessageFinder;
import nurture.insight.TimelineEntry.MessageLine;
import nurture.insight.TimelineEntry.MessageText;
import nurture.outbox.MessageActions;
import nurture.outbox.MessageState;
import nurture.outbox.RouteStanding;
import nurture.outbox.RouteState;
import nurture.web.console.CandidateGuard;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageSet;
import nurture.web.console.PageUser;
import org.jspecify.annotations.Nullable;

/**
 * Messages, one of them as it was rendered, and what a person decides about those that wait for
 * one.
 */
public final class MailPageRoutes implements PageSet {

  private static final int REASONS = 12;
  private static final int LONGEST = 500;

  private static final PageAnswer NONE =
      PageAnswer.notFound("No message with this ID (unknown, or its candidate was erased).");

  private final CandidateReader candidateReader;
  private final MessageFinder finder;
  private final BulkMailRoutes bulk;
  private final MessageActions messageActions;
  private final Function<String, Future<Optional<byte[]>>> files;
  private final Supplier<List<RouteState>> held;
  private final Supplier<List<RouteStanding>> servers;
  private final InstantSource clock;
  private final FormNotices formNotices;
  private final CandidateGuard guard;

  /**
   * @param files what is in a file of the playbook, by its SHA-256 in hex digits
   */
  public MailPageRoutes(
      CandidateReader candidateReader,
      MessageFinder finder,
      MessageActions messageActions,
      Function<String, Future<Optional<byte[]>>> files,
      Supplier<List<RouteState>> held,
      Supplier<List<RouteStanding>> servers,
      InstantSource clock,
      FormNotices formNotices) {
    this.candidateReader = candidateReader;
    this.finder = finder;
    this.bulk = new BulkMailRoutes(candidateReader, messageActions, clock, formNotices);
    this.messageActions = messageActions;
    this.files = files;
    this.held = held;
    this.servers = servers;
    this.clock = clock;
    this.formNotices = formNotices;
    this.guard = new CandidateGuard(candidateReader);
  }

  @Override
  public void mount(PageRouter pages) {
    pages.page(PageLinks.MAILS, READ, this::list);
    // Which of them the member may act on is asked of each message.
    pages.text(PageLinks.MAILS + "/bulk", ACT_ON_OWN, BulkMailRoutes.FORM_BYTES, bulk::change);
    pages.page(PageLinks.MAILS + "/:id", READ, this::one);
    pages.page(PageLinks.MAILS + "/:id/html", READ, this::html);
    pages.page(PageLinks.MAILS + "/:id/attachments/:name", READ, this::attachment);
    pages.form(PageLinks.MAILS + "/:id/release", ACT_ON_OWN, guard.ofMessage(this::release));
    pages.form(PageLinks.MAILS + "/:id/cancel", ACT_ON_OWN, guard.ofMessage(this::cancel));
  }

  /** A state nobody knows lists them all. */
  Future<PageAnswer> list(RoutingContext ctx) {
    Optional<MessageState> state =
        Optional.ofNullable(ctx.request().getParam("state")).flatMap(MessageState::of);
    Optional<String> reason = reason(ctx.request().getParam("reason"));
    Future<List<MessageLine>> lines =
        finder.find(
            new MessageFinder.Wanted(
                state,
                reason,
                MessageCursor.parse(ctx.request().getParam("after")),
                MailsPage.MOST + 1));
    Future<List<MessageFinder.ReasonCount>> reasons =
        state.filter(MessageState::waitsForSomebody).isPresent()
            ? finder.reasons(state.get(), REASONS)
            : Future.succeededFuture(List.of());
    return Future.all(lines, reasons)
        .map(
            both ->
                PageAnswer.view(
                    "mails",
                    "Messages",
                    "mails",
                    MailsPage.of(
                        state,
                        reason,
                        lines.result(),
                        reasons.result(),
                        held.get(),
                        servers.get(),
                        PageUser.member(ctx).may(ACT_ON_OWN),
                        clock.instant())));
  }

  /** Control characters match nothing, and the database refuses some. */
  private static Optional<String> reason(@Nullable String written) {
    return Optional.ofNullable(written)
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
        .map(text -> text.replaceAll("\\p{Cntrl}", ""));
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

  /** A file that the message brought along, as it was. */
  Future<PageAnswer> attachment(RoutingContext ctx) {
    String name = ctx.pathParam("name");
    return known(
        ctx,
        message ->
            message.attachments().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .map(
                    file ->
                        files
                            .apply(file.hash())
                            .map(content -> content.map(bytes -> opened(name, bytes)).orElse(NONE)))
                .orElseGet(() -> Future.succeededFuture(NONE)));
  }

  private static PageAnswer opened(String name, byte[] content) {
    return new PageAnswer.Download(
        name,
        AttachmentKind.of(name).map(AttachmentKind::contentType).orElse("application/octet-stream"),
        Buffer.buffer(content));
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
