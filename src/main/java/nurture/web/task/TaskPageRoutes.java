package nurture.web.task;

import static nurture.access.Permission.ACT_ON_OWN;
import static nurture.access.Permission.READ;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
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
import nurture.web.console.FormFields;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageSet;
import nurture.web.console.PageUser;
import nurture.web.console.UndoForm;

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
  private final SnoozeRoutes snoozes;

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
    this.snoozes = new SnoozeRoutes(this, report, guard, clock, formNotices);
  }

  @Override
  public void mount(PageRouter pages) {
    pages.page(PageLinks.TASKS, READ, this::list);
    pages.page(PageLinks.TASKS + "/:id", READ, this::one);
    pages.page(PageLinks.TASKS + "/:id/next", READ, this::next);
    pages.form(PageLinks.TASKS + "/:id/done", ACT_ON_OWN, guard.ofMessage(this::done));
    pages.form(PageLinks.TASKS + "/:id/skip", ACT_ON_OWN, guard.ofMessage(this::skip));
    snoozes.mount(pages);
  }

  /** Those of one's own candidates, where there are any and nothing else is asked for. */
  private Future<PageAnswer> list(RoutingContext ctx) {
    String member = PageUser.member(ctx).email();
    return tasks
        .counts(member)
        .compose(
            counts -> {
              String whose = ctx.request().getParam("whose");
              TaskList list =
                  whose == null
                      ? counts.own() > 0 ? TaskList.MINE : TaskList.ALL
                      : TaskList.of(whose);
              Optional<MessageCursor> after = MessageCursor.parse(ctx.request().getParam("after"));
              return (list == TaskList.SNOOZED
                      ? tasks.snoozed(after, MOST_LISTED + 1)
                      : tasks.open(owner(ctx, list == TaskList.MINE), after, MOST_LISTED + 1))
                  .map(
                      lines ->
                          PageAnswer.view(
                              "tasks",
                              "Tasks",
                              "tasks",
                              TasksPage.of(
                                  list,
                                  counts,
                                  lines.subList(0, Math.min(MOST_LISTED, lines.size())),
                                  nextHref(lines, list),
                                  PageUser.member(ctx),
                                  clock.instant())));
            });
  }

  private Future<PageAnswer> one(RoutingContext ctx) {
    return known(ctx, task -> shown(ctx, 200, task, TaskPage.Snooze.NOT_YET));
  }

  /**
   * A task's page.
   *
   * @param snooze what was entered to put it off
   */
  Future<PageAnswer> shown(
      RoutingContext ctx, int status, MessageText task, TaskPage.Snooze snooze) {
    return candidates
        .candidate(task.line().candidate())
        .map(
            file ->
                TaskPage.of(
                    task,
                    file,
                    clock.instant(),
                    CandidateGuard.mayAct(ctx, file),
                    own(ctx),
                    snooze))
        .map(page -> new PageAnswer.View(status, "task", page.title(), "tasks", page));
  }

  /** To the task behind one, or to the list behind the last. */
  private Future<PageAnswer> next(RoutingContext ctx) {
    return known(ctx, task -> behindIt(ctx, task, Optional.empty(), Optional.empty()));
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
                .compose(
                    told ->
                        behindIt(ctx, task, Optional.of("Done."), Optional.of(back(ctx, task)))));
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
                .compose(
                    told ->
                        behindIt(
                            ctx, task, Optional.of("Skipped."), Optional.of(back(ctx, task)))));
  }

  /** The button that brings a task back that was done, skipped or snoozed. */
  static UndoForm back(RoutingContext ctx, MessageText task) {
    return new UndoForm(
        PageLinks.task(task.line().id()) + "/resume",
        List.of(
            new UndoForm.Field("from", FormFields.text(ctx, "from")),
            new UndoForm.Field("whose", FormFields.text(ctx, "whose"))));
  }

  Future<PageAnswer> behindIt(
      RoutingContext ctx, MessageText task, Optional<String> notice, Optional<UndoForm> undo) {
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
                  says.isBlank()
                      ? to
                      : undo.map(form -> formNotices.on(to, says.strip(), form))
                          .orElseGet(() -> formNotices.on(to, says.strip())));
            });
  }

  Future<PageAnswer> known(RoutingContext ctx, Function<MessageText, Future<PageAnswer>> page) {
    return MessageId.parse(ctx.pathParam("id"))
        .map(candidates::message)
        .orElse(Future.succeededFuture(Optional.empty()))
        .map(found -> found.filter(text -> text.line().kind().equals("task")))
        .map(found -> found.filter(text -> !text.line().candidate().isEmpty()))
        .compose(task -> task.map(page).orElse(Future.succeededFuture(NONE)));
  }

  private static boolean own(RoutingContext ctx) {
    return FormFields.text(ctx, "whose").equals("mine");
  }

  /** The query that names the list the member came from. */
  static String whose(RoutingContext ctx) {
    return "?whose=" + TaskList.of(FormFields.text(ctx, "whose")).word();
  }

  private static Optional<String> owner(RoutingContext ctx, boolean own) {
    return own ? Optional.of(PageUser.member(ctx).email()) : Optional.empty();
  }

  private static Optional<String> nextHref(List<OpenTaskLine> lines, TaskList list) {
    if (lines.size() <= MOST_LISTED) {
      return Optional.empty();
    }
    OpenTaskLine last = lines.get(MOST_LISTED - 1);
    return Optional.of(
        PageLinks.TASKS + "?whose=" + list.word() + "&after=" + last.createdAt() + "~" + last.id());
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
