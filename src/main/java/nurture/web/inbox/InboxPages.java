package nurture.web.inbox;

import static nurture.access.Permission.ACT_ON_OWN;
import static nurture.access.Permission.READ;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import nurture.candidate.Touch;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.AnswerWritten;
import nurture.event.CandidateEvent.TaskDone;
import nurture.event.Via;
import nurture.inbox.MailCorrection;
import nurture.inbox.ReceivedText;
import nurture.inbox.run.MailboxStatus;
import nurture.inbox.run.ReceivedMails;
import nurture.insight.CandidateFile;
import nurture.insight.CandidateReader;
import nurture.insight.InboxReader;
import nurture.insight.InboxReader.About;
import nurture.insight.InboxReader.Place;
import nurture.insight.InboxReader.Whole;
import nurture.web.PathId;
import nurture.web.console.CandidateGuard;
import nurture.web.console.FormFields;
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

  private static final String OVERTAKEN =
      "Another user has said what it means meanwhile: look again.";

  private final InboxReader inbox;
  private final ReceivedMails mails;
  private final Supplier<List<MailboxStatus>> mailboxes;

  /** The task of the shipped rules that asks the owner to answer. */
  private static final String READ_REPLY = "read-reply";

  private final CandidateReader candidates;
  private final CandidateGuard guard;
  private final BiFunction<String, CandidateEvent, Future<?>> report;
  private final InstantSource clock;
  private final FormNotices notices;

  /**
   * @param mailboxes how well each is heard
   * @param report keeps an event about a candidate, by ref
   */
  public InboxPages(
      InboxReader inbox,
      ReceivedMails mails,
      Supplier<List<MailboxStatus>> mailboxes,
      CandidateReader candidates,
      BiFunction<String, CandidateEvent, Future<?>> report,
      InstantSource clock,
      FormNotices notices) {
    this.inbox = inbox;
    this.mails = mails;
    this.mailboxes = mailboxes;
    this.candidates = candidates;
    this.guard = new CandidateGuard(candidates);
    this.report = report;
    this.clock = clock;
    this.notices = notices;
  }

  @Override
  public void mount(PageRouter pages) {
    pages.page(PageLinks.INBOX, READ, this::list);
    pages.page(PageLinks.INBOX + "/of/:ref", READ, this::newestOf);
    pages.page(PageLinks.INBOX + "/:id", READ, this::one);
    pages.page(PageLinks.INBOX + "/:id/raw", ACT_ON_OWN, this::raw);
    pages.form(PageLinks.INBOX + "/:id/again", ACT_ON_OWN, this::readAgain);
    pages.form(PageLinks.INBOX + "/:id/settle", ACT_ON_OWN, this::settle);
    pages.form(PageLinks.INBOX + "/:id/correct", ACT_ON_OWN, this::correct);
    pages.form(PageLinks.INBOX + "/:id/answer", ACT_ON_OWN, this::answer);
  }

  private Future<PageAnswer> list(RoutingContext ctx) {
    InboxFilter filter = InboxFilter.of(ctx.request().getParam("list"));
    return inbox
        .mails(filter.shelf(), Place.parse(ctx.request().getParam("after")), InboxPage.MOST + 1)
        .map(
            lines ->
                PageAnswer.view(
                    "inbox", "Inbox", "mails", InboxPage.of(filter, lines, mailboxes.get())));
  }

  /** To the newest reply of a candidate. */
  private Future<PageAnswer> newestOf(RoutingContext ctx) {
    return inbox
        .newestReply(ctx.pathParam("ref"))
        .map(
            id ->
                id.<PageAnswer>map(mail -> new PageAnswer.Elsewhere(InboxPage.href(mail)))
                    .orElseGet(
                        () ->
                            PageAnswer.notFound(
                                "No mail: another system or a person reported what they said.")));
  }

  private Future<PageAnswer> one(RoutingContext ctx) {
    return known(ctx, mail -> Future.succeededFuture(shown(ctx, mail, CorrectionForm.read(mail))));
  }

  private static PageAnswer shown(RoutingContext ctx, Whole mail, CorrectionForm form) {
    return shown(ctx, mail, form, AnswerForm.EMPTY);
  }

  private static PageAnswer shown(
      RoutingContext ctx, Whole mail, CorrectionForm form, AnswerForm answer) {
    ReceivedMailPage page =
        ReceivedMailPage.of(mail, form, answer, PageUser.member(ctx).may(ACT_ON_OWN));
    boolean wrong = !form.problem().isEmpty() || !answer.problem().isEmpty();
    return new PageAnswer.View(
        wrong ? FormFields.again(ctx, 400) : 200,
        "received-mail",
        page.mail().subject(),
        "mails",
        page);
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
                                    ReceivedText.viaOf(mail.source()) == Via.EMAIL
                                        ? new PageAnswer.Download(
                                            mail.line().place().id() + ".eml",
                                            "message/rfc822",
                                            Buffer.buffer(bytes))
                                        : new PageAnswer.Download(
                                            mail.line().place().id() + ".txt",
                                            "text/plain; charset=utf-8",
                                            Buffer.buffer(bytes)))
                            .orElse(NONE)));
  }

  private Future<PageAnswer> settle(RoutingContext ctx) {
    return acting(
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
    return acting(
        ctx,
        mail ->
            inbox
                .readAgain(mail.line().place().id())
                .map(
                    done ->
                        new PageAnswer.Elsewhere(
                            notices.on(PageLinks.INBOX, "It is read again within a second."))));
  }

  private Future<PageAnswer> correct(RoutingContext ctx) {
    CorrectionForm form = CorrectionForm.of(ctx);
    return acting(
        ctx,
        mail -> {
          LocalDate came = mail.line().place().received().atZone(ZoneOffset.UTC).toLocalDate();
          Optional<MailCorrection> correction = form.read(came);
          return correction.isEmpty()
              ? Future.succeededFuture(shown(ctx, mail, form.checked(came)))
              : guard.acting(
                  ctx,
                  correction.get().candidate().orElse(""),
                  again -> corrected(ctx, mail, form, correction.get()));
        });
  }

  private Future<PageAnswer> corrected(
      RoutingContext ctx, Whole mail, CorrectionForm form, MailCorrection correction) {
    UUID id = mail.line().place().id();
    return mails
        .correct(id, correction, form.seen(), PageUser.member(ctx).email(), clock.instant())
        .map(
            outcome ->
                switch (outcome) {
                  case DONE ->
                      new PageAnswer.Elsewhere(
                          notices.on(InboxPage.href(id), "Done. What it did before is undone."));
                  case NO_MAIL -> NONE;
                  case NO_CANDIDATE ->
                      shown(
                          ctx,
                          mail,
                          form.saying(
                              "Name the candidate it is about by their ref: "
                                  + "none is known by what is typed."));
                  case OVERTAKEN -> shown(ctx, mail, form.saying(OVERTAKEN));
                });
  }

  /** Has the answer sent by the rules, and ends the task that asks for it. */
  private Future<PageAnswer> answer(RoutingContext ctx) {
    AnswerForm form = AnswerForm.of(ctx);
    return acting(
        ctx,
        mail -> {
          Optional<About> about = mail.line().about();
          if (about.isEmpty()) {
            return Future.succeededFuture(
                PageAnswer.trouble(
                    409, "No candidate to answer", "Say first which candidate the mail is about."));
          }
          return form.problem().isEmpty()
              ? answered(ctx, mail, about.get(), form.text())
              : Future.succeededFuture(shown(ctx, mail, CorrectionForm.read(mail), form));
        });
  }

  private Future<PageAnswer> answered(RoutingContext ctx, Whole mail, About about, String text) {
    String by = PageUser.member(ctx).email();
    return report
        .apply(about.ref(), new AnswerWritten(text, by))
        .compose(told -> candidates.candidate(about.ref()))
        .compose(file -> readReplyDone(about.ref(), file))
        .compose(done -> inbox.settle(mail.line().place().id(), by, clock.instant()))
        .map(
            done ->
                new PageAnswer.Elsewhere(
                    notices.on(
                        PageLinks.candidate(about.ref(), about.id()),
                        "Your answer leaves by email as soon as the guards let it.")));
  }

  private Future<?> readReplyDone(String ref, Optional<CandidateFile> file) {
    return file.flatMap(known -> known.dossier().touches().newest(READ_REPLY))
        .filter(touch -> touch.state() == Touch.State.OPEN)
        .<Future<?>>map(
            touch -> report.apply(ref, new TaskDone(touch.message(), Optional.of("answered"))))
        .orElse(Future.succeededFuture());
  }

  /** For a form about a mail whose candidate, if any, the member may act on. */
  private Future<PageAnswer> acting(RoutingContext ctx, Function<Whole, Future<PageAnswer>> form) {
    return known(
        ctx,
        mail ->
            guard.acting(
                ctx, mail.line().about().map(About::ref).orElse(""), again -> form.apply(mail)));
  }

  private Future<PageAnswer> known(RoutingContext ctx, Function<Whole, Future<PageAnswer>> answer) {
    Optional<UUID> id = PathId.of(ctx);
    return id.isEmpty()
        ? Future.succeededFuture(NONE)
        : inbox
            .mail(id.get())
            .compose(mail -> mail.map(answer).orElseGet(() -> Future.succeededFuture(NONE)));
  }
}
