package nurture.web.trial;

import static nurture.access.Permission.EDIT;
import static nurture.access.Permission.READ;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nurture.outbox.MailPreview;
import nurture.outbox.TemplateContext;
import nurture.web.console.FormFields;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageUser;
import nurture.web.trial.TouchRow.TouchSide;
import org.jspecify.annotations.Nullable;

/** The pages of a run: its progress, and what it found. */
final class ResultRoutes {

  private static final String PATH = PageLinks.RUNS + "/:run";

  private final TrialTools tools;
  private final TrialRuns runs;

  ResultRoutes(TrialTools tools, TrialRuns runs) {
    this.tools = tools;
    this.runs = runs;
  }

  void mount(PageRouter pages) {
    pages.page(PATH, READ, ctx -> Future.succeededFuture(run(ctx, run -> shown(ctx, run))));
    pages.page(PATH + "/progress", READ, this::progress);
    pages.page(PATH + "/mails", READ, ctx -> Future.succeededFuture(replay(ctx, this::mails)));
    pages.page(PATH + "/people", READ, ctx -> Future.succeededFuture(replay(ctx, this::people)));
    pages.page(PATH + "/mails/:row", READ, ctx -> working(() -> replay(ctx, this::twoMails)));
    pages.page(PATH + "/mails/:row/:side", READ, ctx -> working(() -> replay(ctx, this::html)));
  }

  /** Does something with the run of the path, or says that it is not there. */
  PageAnswer run(RoutingContext ctx, Function<TrialRun, PageAnswer> then) {
    return TrialPages.id(ctx)
        .flatMap(runs::find)
        .map(then)
        .orElseGet(
            () ->
                PageAnswer.notFound(
                    "This run is not kept on this node. A run is kept for an hour after it ends,"
                        + " in memory: a restart of the server forgets it, newer runs take its"
                        + " place, and other nodes do not have it. Begin it again from the page"
                        + " of the draft."));
  }

  private PageAnswer shown(RoutingContext ctx, TrialRun run) {
    Optional<TrialResult> result = run.result();
    if (result.isEmpty()) {
      return PageAnswer.view("run", title(run), TrialPages.SECTION, progressOf(ctx, run));
    } else if (result.get() instanceof TrialResult.Replayed replayed) {
      return PageAnswer.view(
          "replay",
          title(run),
          TrialPages.SECTION,
          ReplayPage.of(RunHead.of(run), replayed, rules()));
    }
    if (result.get() instanceof TrialResult.Reread reread) {
      return PageAnswer.view(
          "replies-read",
          title(run),
          TrialPages.SECTION,
          RepliesReadPage.of(RunHead.of(run), reread.report()));
    }
    if (result.get() instanceof TrialResult.Judged judged) {
      return PageAnswer.view(
          "answers-judged",
          title(run),
          TrialPages.SECTION,
          AnswersJudgedPage.of(RunHead.of(run), judged.report()));
    }
    TrialResult.Simulated simulated = (TrialResult.Simulated) result.get();
    return PageAnswer.view(
        "time-lapse",
        title(run),
        TrialPages.SECTION,
        TimeLapsePage.of(RunHead.of(run), !run.isEnding(), simulated.reports(), rules()));
  }

  private Future<PageAnswer> progress(RoutingContext ctx) {
    return Future.succeededFuture(
        run(
            ctx,
            run -> {
              if (!run.isOver()) {
                return PageAnswer.view(
                    "run-part", title(run), TrialPages.SECTION, progressOf(ctx, run));
              }
              ctx.response().putHeader("HX-Refresh", "true");
              return new PageAnswer.Done();
            }));
  }

  private static RunPage progressOf(RoutingContext ctx, TrialRun run) {
    return RunPage.of(run, PageUser.member(ctx).may(EDIT));
  }

  private static String title(TrialRun run) {
    return run.kind().word() + " of " + run.subject().title();
  }

  /** What a page shows of a replay that has ended. */
  private interface Shown extends BiFunction<RoutingContext, Found, PageAnswer> {}

  private record Found(TrialRun run, TrialResult.Replayed replayed) {
    ReplayRows rows() {
      return replayed.rows();
    }
  }

  private PageAnswer replay(RoutingContext ctx, Shown then) {
    return run(
        ctx,
        run ->
            run.result().orElse(null) instanceof TrialResult.Replayed replayed
                ? then.apply(ctx, new Found(run, replayed))
                : new PageAnswer.Elsewhere(PageLinks.run(run.id())));
  }

  private PageAnswer mails(RoutingContext ctx, Found found) {
    return PageAnswer.view(
        "replay-mails",
        "Mails of a replay",
        TrialPages.SECTION,
        MailsOfReplayPage.of(
            RunHead.of(found.run()),
            found.rows(),
            TouchFilter.read(name -> FormFields.text(ctx, name)),
            number(FormFields.text(ctx, "after"))));
  }

  private PageAnswer people(RoutingContext ctx, Found found) {
    return PageAnswer.view(
        "replay-people",
        "People of a replay",
        TrialPages.SECTION,
        PeopleOfReplayPage.of(
            RunHead.of(found.run()),
            found.rows(),
            FormFields.text(ctx, "difference"),
            FormFields.text(ctx, "after")));
  }

  private PageAnswer twoMails(RoutingContext ctx, Found found) {
    return found
        .rows()
        .touch(number(ctx.pathParam("row")))
        .<PageAnswer>map(
            row ->
                PageAnswer.view(
                    "replay-mail",
                    "Mail for " + row.person(),
                    TrialPages.SECTION,
                    TwoMailsPage.of(
                        RunHead.of(found.run()),
                        found.rows(),
                        TouchFilter.read(name -> FormFields.text(ctx, name)),
                        row,
                        mail(row.before(), found.replayed().before()),
                        mail(row.after(), found.replayed().after()),
                        rules())))
        .orElseGet(ResultRoutes::noRow);
  }

  private PageAnswer html(RoutingContext ctx, Found found) {
    boolean before = ctx.pathParam("side").equals("before");
    return found
        .rows()
        .touch(number(ctx.pathParam("row")))
        .flatMap(
            row ->
                before
                    ? mail(row.before(), found.replayed().before())
                    : mail(row.after(), found.replayed().after()))
        .filter(mail -> !mail.html().isEmpty())
        .<PageAnswer>map(mail -> new PageAnswer.Foreign(mail.html()))
        .orElseGet(ResultRoutes::noRow);
  }

  private Optional<MailPreview> mail(@Nullable TouchSide side, TemplateContext context) {
    return side == null || side.whole() == null
        ? Optional.empty()
        : Optional.of(
            MailPreview.of(
                tools.composer(),
                context,
                side.whole().touch(),
                side.whole().dossier(),
                side.whole().at()));
  }

  private Future<PageAnswer> working(Callable<PageAnswer> answer) {
    return tools.playbook().workers().executeBlocking(answer, false);
  }

  /** Where a rule is shown; empty for one that is not in service. */
  private UnaryOperator<String> rules() {
    Set<String> inService =
        tools.playbook().inService().live().rules().source().files().values().stream()
            .flatMap(file -> file.rules().stream())
            .map(rule -> rule.title())
            .collect(Collectors.toSet());
    return rule -> inService.contains(rule) ? PageLinks.rule(rule) : "";
  }

  private static PageAnswer noRow() {
    return PageAnswer.notFound("This replay has no such mail. Open it from the list.");
  }

  private static int number(String written) {
    return written.matches("\\d{1,9}") ? Integer.parseInt(written) : -1;
  }
}
