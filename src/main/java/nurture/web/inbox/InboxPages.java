package nurture.web.inbox;

import static nurture.access.Permission.ACT_ON_OWN;
import static nurture.access.Permission.READ;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nurture.insight.InboxReader;
import nurture.insight.InboxReader.Place;
import nurture.insight.InboxReader.Whole;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageSet;
import nurture.web.console.PageUser;

/** Mails that arrived. Safe for concurrent use. */
public final class InboxPages implements PageSet {

  private static final PageAnswer NONE =
      PageAnswer.notFound("No mail with this ID, or its text is no longer kept.");

  private final InboxReader inbox;
  private final InstantSource clock;
  private final FormNotices notices;

  public InboxPages(InboxReader inbox, InstantSource clock, FormNotices notices) {
    this.inbox = inbox;
    this.clock = clock;
    this.notices = notices;
  }

  @Override
  public void mount(PageRouter pages) {
    pages.page(PageLinks.INBOX, READ, this::list);
    pages.page(PageLinks.INBOX + "/:id", READ, this::one);
    pages.page(PageLinks.INBOX + "/:id/raw", ACT_ON_OWN, this::raw);
    pages.form(PageLinks.INBOX + "/:id/again", ACT_ON_OWN, this::readAgain);
    pages.form(PageLinks.INBOX + "/:id/settle", ACT_ON_OWN, this::settle);
  }

  private Future<PageAnswer> list(RoutingContext ctx) {
    InboxFilter filter = InboxFilter.of(ctx.request().getParam("list"));
    return inbox
        .mails(filter.shelf(), Place.parse(ctx.request().getParam("after")), InboxPage.MOST + 1)
        .map(lines -> PageAnswer.view("inbox", "Inbox", "mails", InboxPage.of(filter, lines)));
  }

  private Future<PageAnswer> one(RoutingContext ctx) {
    return known(
        ctx,
        mail -> {
          ReceivedMailPage page = ReceivedMailPage.of(mail, PageUser.member(ctx).may(ACT_ON_OWN));
          return Future.succeededFuture(
              PageAnswer.view("received-mail", page.mail().subject(), "mails", page));
        });
  }

  private Future<PageAnswer> raw(RoutingContext ctx) {
    return known(
        ctx,
        mail ->
            inbox
                .raw(mail.line().place().id())
                .map(
                    raw ->
                        raw.<PageAnswer>map(
                                bytes ->
                                    new PageAnswer.Download(
                                        mail.line().place().id() + ".eml",
                                        "message/rfc822",
                                        Buffer.buffer(bytes)))
                            .orElse(NONE)));
  }

  private Future<PageAnswer> settle(RoutingContext ctx) {
    return known(
        ctx,
        mail ->
            inbox
                .settle(mail.line().place().id(), PageUser.member(ctx).email(), clock.instant())
                .map(
                    done ->
                        new PageAnswer.Elsewhere(
                            notices.on(PageLinks.INBOX, "Put aside: a person has looked."))));
  }

  private Future<PageAnswer> readAgain(RoutingContext ctx) {
    return known(
        ctx,
        mail ->
            inbox
                .readAgain(mail.line().place().id())
                .map(
                    done ->
                        new PageAnswer.Elsewhere(
                            notices.on(PageLinks.INBOX, "It is read again within a second."))));
  }

  private Future<PageAnswer> known(RoutingContext ctx, Function<Whole, Future<PageAnswer>> answer) {
    Optional<UUID> id = id(ctx.pathParam("id"));
    return id.isEmpty()
        ? Future.succeededFuture(NONE)
        : inbox
            .mail(id.get())
            .compose(mail -> mail.map(answer).orElseGet(() -> Future.succeededFuture(NONE)));
  }

  private static Optional<UUID> id(String written) {
    try {
      return Optional.of(UUID.fromString(written));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
