package nurture.web.task;

import static nurture.access.Permission.ACT_ON_OWN;
import static nurture.access.Permission.READ;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nurture.decision.MessageId;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.TaskDone;
import nurture.event.CandidateEvent.TaskSkipped;
import nurture.insight.CandidateReader;
import nurture.insight.MessageCursor;
import nurture.insight.OpenTaskLine;
import nurture.insight.TaskReader;
import nurture.insight.TimelineEntry.MessageText;
import nurture.web.console.CandidateGuard;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageSet;
import nurture.web.console.PageUser;

/** A recruiter's tasks: the list, one of them with its text, and what was done with it. */
public final class TaskPageRoutes implements PageSet {

  static final int MOST_LISTED = 50;

  private static final int LONGEST = 400;
  private static final PageAnswer NONE =
      PageAnswer.notFound("No task with this ID (unknown, or its candidate was erased).");

  private final TaskReader tasks;
  private final CandidateReader candidates;
  private final BiFunction<String, CandidateEvent, Future<Void>> report;
  private final CandidateGuard guard;
  private final InstantSource clock;
  private final FormNotices formNotices;

  public TaskPageRoutes(
      TaskReader tasks,
      CandidateReader candidates,
      BiFunction<String, CandidateEvent, Future<Void>> report,
      InstantSource clock,
      FormNotices formNotices) {
    this.tasks = tasks;
    this.candidates = candidates;
    this.report = report;
    this.guard = new CandidateGuard(candidates);
    this.clock = clock;
    this.formNotices = formNotices;
  }

  @Override
  public void mount(PageRouter pages) {
    pages.page(PageLinks.TASKS, READ, this::list);
    pages.page(PageLinks.TASKS + "/:id", READ, this::one);
    pages.page(PageLinks.TASKS + "/:id/next", READ, this::next);
    pages.form(PageLinks.TASKS + "/:id/done", ACT_ON_OWN, guard.ofMessage(this::done));
    pages.form(PageLinks.TASKS + "/:id/skip", ACT_ON_OWN, guard.ofMessage(this::skip));
  }

  /** Those of one's own candidates, where there are any and nothing else is asked for. */
  private Future<PageAnswer> list(RoutingContext ctx) {
    String member = PageUser.member(ctx).email();
    return tasks
        .counts(member)
        .compose(
            counts -> {
              String whose = ctx.request().getParam("whose");
              boolean own = whose == null ? counts.own() > 0 : whose.equals("mine");
              return tasks
                  .open(
                      owner(ctx, own),
                      MessageCursor.parse(ctx.request().getParam("after")),
                      MOST_LISTED + 1)
                  .map(
                      lines ->
                          PageAnswer.view(
                              "tasks",
                              "Tasks",
                              "tasks",
                              TasksPage.of(
                                  own,
                                  counts,
                                  lines.subList(0, Math.min(MOST_LISTED, lines.size())),
                                  nextHref(lines, own),
                                  clock.instant())));
            });
  }

  private Future<PageAnswer> one(RoutingContext ctx) {
    return known(
        ctx,
        task ->
            candidates
                .candidate(task.line().candidate())
                .map(
                    file ->
                        TaskPage.of(
                            task,
                            file,
                            clock.instant(),
                            CandidateGuard.mayAct(ctx, file),
                            own(ctx)))
                .map(page -> PageAnswer.view("task", page.title(), "tasks", page)));
  }

  /** To the task behind one, or to the list behind the last. */
  private Future<PageAnswer> next(RoutingContext ctx) {
    return known(ctx, task -> behindIt(ctx, task, Optional.empty()));
  }

  private Future<PageAnswer> done(RoutingContext ctx) {
    String outcome = text(ctx, "outcome");
    if (outcome.length() > LONGEST) {
      return Future.succeededFuture(tooLong("What came of it"));
    }
    return known(
        ctx,
        task ->
            report
                .apply(
                    task.line().candidate(),
                    new TaskDone(task.line().id(), Optional.of(outcome).filter(o -> !o.isEmpty())))
                .compose(told -> behindIt(ctx, task, Optional.of("Done."))));
  }

  private Future<PageAnswer> skip(RoutingContext ctx) {
    String reason = text(ctx, "reason");
    if (reason.isEmpty()) {
      return Future.succeededFuture(
          PageAnswer.trouble(
              400, "Why is it skipped?", "Write a reason; colleagues see it on the timeline."));
    } else if (reason.length() > LONGEST) {
      return Future.succeededFuture(tooLong("The reason"));
    }
    return known(
        ctx,
        task ->
            report
                .apply(
                    task.line().candidate(), new TaskSkipped(task.line().id(), Optional.of(reason)))
                .compose(told -> behindIt(ctx, task, Optional.of("Skipped."))));
  }

  private Future<PageAnswer> behindIt(
      RoutingContext ctx, MessageText task, Optional<String> notice) {
    boolean own = own(ctx);
    MessageCursor behind = MessageCursor.of(task.line());
    return tasks
        .open(owner(ctx, own), Optional.of(behind), 1)
        .map(
            next -> {
              String whose = "?whose=" + (own ? "mine" : "all");
              String to =
                  next.isEmpty()
                      ? PageLinks.TASKS + whose
                      : PageLinks.task(next.get(0).id().toString()) + whose;
              String says =
                  notice.orElse("") + (next.isEmpty() ? " That was the last one of the list." : "");
              return new PageAnswer.Elsewhere(
                  says.isBlank() ? to : formNotices.on(to, says.strip()));
            });
  }

  private Future<PageAnswer> known(
      RoutingContext ctx, java.util.function.Function<MessageText, Future<PageAnswer>> page) {
    return MessageId.parse(ctx.pathParam("id"))
        .map(candidates::message)
        .orElse(Future.succeededFuture(Optional.empty()))
        .map(found -> found.filter(text -> text.line().kind().equals("task")))
        .map(found -> found.filter(text -> !text.line().candidate().isEmpty()))
        .compose(task -> task.map(page).orElse(Future.succeededFuture(NONE)));
  }

  private static boolean own(RoutingContext ctx) {
    return "mine".equals(ctx.request().getParam("whose"));
  }

  private static Optional<String> owner(RoutingContext ctx, boolean own) {
    return own ? Optional.of(PageUser.member(ctx).email()) : Optional.empty();
  }

  private static Optional<String> nextHref(List<OpenTaskLine> lines, boolean own) {
    if (lines.size() <= MOST_LISTED) {
      return Optional.empty();
    }
    OpenTaskLine last = lines.get(MOST_LISTED - 1);
    return Optional.of(
        PageLinks.TASKS
            + "?whose="
            + (own ? "mine" : "all")
            + "&after="
            + last.createdAt()
            + "~"
            + last.id());
  }

  private static String text(RoutingContext ctx, String field) {
    String text = ctx.request().getFormAttribute(field);
    return text == null ? "" : text.strip();
  }

  private static PageAnswer tooLong(String what) {
    return PageAnswer.trouble(
        400, "Too long", what + " may have " + LONGEST + " characters. Nothing was changed.");
  }
}
