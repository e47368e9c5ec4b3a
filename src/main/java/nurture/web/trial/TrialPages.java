package nurture.web.trial;

import static nurture.access.Permission.EDIT;
import static nurture.access.Permission.READ;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import nurture.playbook.version.PlaybookNames;
import nurture.simulation.replay.ReplayScope;
import nurture.simulation.timelapse.TimeLapseInput;
import nurture.web.console.FormFields;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageSet;
import nurture.web.console.PageUser;
import nurture.web.console.ShownTime;

/** Where a draft or version is tried: its forms, and the runs that they begin. */
public final class TrialPages implements PageSet {

  static final String SECTION = "playbook";

  private static final String BUSY =
      "Another replay or time-lapse runs on this node. Begin yours when it has ended.";

  private final TrialTools tools;
  private final TrialRuns runs;
  private final TrialWork work;
  private final ResultRoutes results;
  private final FormNotices notices;

  public TrialPages(TrialTools tools, FormNotices notices) {
    this.tools = tools;
    this.runs = new TrialRuns(tools.slot(), tools.wallClock());
    this.work = new TrialWork(tools);
    this.results = new ResultRoutes(tools, runs);
    this.notices = notices;
  }

  @Override
  public void mount(PageRouter pages) {
    pages.page(PageLinks.TRY, READ, this::forms);
    pages.form(PageLinks.TRY + "/replay", EDIT, this::replay);
    pages.form(PageLinks.TRY + "/time-lapse", EDIT, this::timeLapse);
    pages.form(PageLinks.TRY + "/replies", EDIT, this::replies);
    pages.form(PageLinks.TRY + "/answers", EDIT, this::answers);
    pages.form(PageLinks.RUNS + "/:run/end", EDIT, this::end);
    results.mount(pages);
  }

  private Future<PageAnswer> forms(RoutingContext ctx) {
    return subject(
        ctx, subject -> Future.succeededFuture(page(ctx, 200, subject, "", TypedTrial.EMPTY)));
  }

  private Future<PageAnswer> replay(RoutingContext ctx) {
    Instant now = tools.playbook().clock().instant();
    ReplayForm form = ReplayForm.read(name -> FormFields.text(ctx, name), now);
    Optional<ReplayScope> scope = form.scope(now);
    return subject(
        ctx,
        subject -> {
          if (scope.isEmpty()) {
            return Future.succeededFuture(page(ctx, 400, subject, "", TypedTrial.EMPTY.with(form)));
          }
          TrialRun run = run(ctx, subject, TrialKind.REPLAY, words(scope.get()));
          return Future.succeededFuture(
              runs.begin(run, begun -> work.replay(begun, scope.get()))
                  ? new PageAnswer.Elsewhere(PageLinks.run(run.id()))
                  : page(ctx, 409, subject, BUSY, TypedTrial.EMPTY.with(form)));
        });
  }

  private Future<PageAnswer> timeLapse(RoutingContext ctx) {
    TimeLapseForm form = TimeLapseForm.read(name -> FormFields.text(ctx, name));
    Optional<TimeLapseInput> input = form.input(tools.playbook().clock().instant());
    return subject(
        ctx,
        subject -> {
          if (input.isEmpty()) {
            return Future.succeededFuture(page(ctx, 400, subject, "", TypedTrial.EMPTY.with(form)));
          }
          TrialRun run = run(ctx, subject, TrialKind.TIME_LAPSE, words(input.get(), form));
          return Future.succeededFuture(
              runs.begin(
                      run, begun -> work.timeLapse(begun, input.get(), form.fitted(), form.alone()))
                  ? new PageAnswer.Elsewhere(PageLinks.run(run.id()))
                  : page(ctx, 409, subject, BUSY, TypedTrial.EMPTY.with(form)));
        });
  }

  private Future<PageAnswer> replies(RoutingContext ctx) {
    TrialField days = DaysForm.days(FormFields.text(ctx, "reply-days"), DaysForm.REPLIES);
    return lastDays(ctx, TrialKind.REPLIES, days, TypedTrial.EMPTY.replies(days), work::replies);
  }

  private Future<PageAnswer> answers(RoutingContext ctx) {
    TrialField days = DaysForm.days(FormFields.text(ctx, "answer-days"), DaysForm.ANSWERS);
    return lastDays(ctx, TrialKind.ANSWERS, days, TypedTrial.EMPTY.answers(days), work::answers);
  }

  /** Begins a run over the last days. */
  private Future<PageAnswer> lastDays(
      RoutingContext ctx,
      TrialKind kind,
      TrialField days,
      TypedTrial typed,
      BiFunction<TrialRun, ReplayScope.Period, Future<TrialResult>> trial) {
    Instant now = tools.playbook().clock().instant();
    return subject(
        ctx,
        subject -> {
          if (!days.isRight()) {
            return Future.succeededFuture(page(ctx, 400, subject, "", typed));
          }
          int length = DaysForm.number(days);
          TrialRun run = run(ctx, subject, kind, "of the last %,d days".formatted(length));
          ReplayScope.Period period =
              new ReplayScope.Period(now.minus(Duration.ofDays(length)), now);
          return Future.succeededFuture(
              runs.begin(run, begun -> trial.apply(begun, period))
                  ? new PageAnswer.Elsewhere(PageLinks.run(run.id()))
                  : page(ctx, 409, subject, BUSY, typed));
        });
  }

  private Future<PageAnswer> end(RoutingContext ctx) {
    return Future.succeededFuture(
        results.run(
            ctx,
            run -> {
              run.end();
              return new PageAnswer.Elsewhere(
                  notices.on(
                      PageLinks.run(run.id()),
                      run.isOver()
                          ? "It had ended already."
                          : "It ends with the candidates in progress."));
            }));
  }

  private TrialRun run(RoutingContext ctx, TrialSubject subject, TrialKind kind, String what) {
    return new TrialRun(
        subject, kind, what, PageUser.member(ctx).name(), tools.wallClock().instant());
  }

  private PageAnswer page(
      RoutingContext ctx, int status, TrialSubject subject, String problem, TypedTrial typed) {
    return new PageAnswer.View(
        status,
        "try",
        "Try " + subject.title(),
        SECTION,
        new TryPage(
            subject.name(),
            subject.title(),
            subject.href(),
            problem,
            runs.underWay().map(run -> PageLinks.run(run.id())).orElse(""),
            PageUser.member(ctx).may(EDIT),
            typed,
            runs.of(subject.name()).stream().map(TryPage.RunLine::of).toList()));
  }

  private Future<PageAnswer> subject(
      RoutingContext ctx, Function<TrialSubject, Future<PageAnswer>> then) {
    return TrialSubject.named(tools.playbook(), FormFields.text(ctx, "playbook"))
        .compose(
            found ->
                found
                    .map(then)
                    .orElseGet(
                        () ->
                            Future.succeededFuture(
                                PageAnswer.notFound(
                                    "There is no draft and no version of this name. A draft may"
                                        + " have been discarded."))));
  }

  private static String words(ReplayScope scope) {
    return scope instanceof ReplayScope.Period period
        ? "from " + time(period.from()) + " to " + time(period.to()) + " UTC"
        : "as of " + time(((ReplayScope.Moment) scope).at()) + " UTC";
  }

  private static String words(TimeLapseInput input, TimeLapseForm form) {
    return (input.recorded()
            ? "recorded candidates"
            : "%,d made-up candidates".formatted(input.candidates()))
        + " through "
        + input.days()
        + (input.days() == 1 ? " day" : " days")
        + (form.from().value().isEmpty() ? "" : " from " + ShownTime.on(input.from()).text())
        + ", seed "
        + input.seed()
        + (form.fitted() ? ", people as on record" : "")
        + (form.alone() ? "" : ", beside the version in service");
  }

  private static String time(Instant instant) {
    return ShownTime.at(instant, ZoneOffset.UTC).text();
  }

  /** The run of the path; empty if it is no id. */
  static Optional<UUID> id(RoutingContext ctx) {
    return PlaybookNames.draft(ctx.pathParam("run"));
  }
}
