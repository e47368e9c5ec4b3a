package nurture.web.task;

import static nurture.access.Permission.ACT_ON_OWN;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.TaskResumed;
import nurture.event.CandidateEvent.TaskSnoozed;
import nurture.insight.TimelineEntry.MessageText;
import nurture.outbox.MessageState;
import nurture.web.console.CandidateGuard;
import nurture.web.console.FormFields;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.ShownTime;
import nurture.web.console.SnoozeDays;
import nurture.web.console.UndoForm;

/**
 * Tasks are put off to a day and brought back; so are those that were done or skipped. The day
 * begins in the time zone of the browser that sent the form; where it sent none, in UTC.
 */
final class SnoozeRoutes {

  private static final Set<MessageState> RESUMABLE =
      Set.of(MessageState.OPEN, MessageState.DONE, MessageState.SKIPPED);

  private final TaskPageRoutes tasks;
  private final BiFunction<String, CandidateEvent, Future<Void>> report;
  private final CandidateGuard guard;
  private final InstantSource clock;
  private final FormNotices formNotices;

  SnoozeRoutes(
      TaskPageRoutes tasks,
      BiFunction<String, CandidateEvent, Future<Void>> report,
      CandidateGuard guard,
      InstantSource clock,
      FormNotices formNotices) {
    this.tasks = tasks;
    this.report = report;
    this.guard = guard;
    this.clock = clock;
    this.formNotices = formNotices;
  }

  void mount(PageRouter pages) {
    pages.form(PageLinks.TASKS + "/:id/snooze", ACT_ON_OWN, guard.ofMessage(this::snooze));
    pages.form(PageLinks.TASKS + "/:id/resume", ACT_ON_OWN, guard.ofMessage(this::resume));
  }

  private Future<PageAnswer> snooze(RoutingContext ctx) {
    String written = FormFields.text(ctx, "until");
    String place = FormFields.text(ctx, "zone");
    Optional<ZoneId> zone = zone(place);
    Instant now = clock.instant();
    Optional<LocalDate> until =
        day(written).filter(SnoozeDays.of(now, zone.orElse(ZoneOffset.UTC))::hold);
    return tasks.known(
        ctx,
        task -> {
          if (until.isEmpty() || zone.isEmpty()) {
            return tasks.shown(
                ctx,
                400,
                task,
                new TaskPage.Snooze(written, until.isEmpty(), place, zone.isEmpty()));
          } else if (task.line().state() != MessageState.OPEN) {
            return over(ctx, task);
          }
          TaskSnoozed event = new TaskSnoozed(task.line().id(), until.get(), zone);
          String says = "Snoozed until " + ShownTime.on(until.get()).text() + ".";
          return report
              .apply(task.line().candidate(), event)
              .compose(told -> away(ctx, task, says));
        });
  }

  private Future<PageAnswer> resume(RoutingContext ctx) {
    return tasks.known(
        ctx,
        task ->
            !RESUMABLE.contains(task.line().state())
                ? over(ctx, task)
                : report
                    .apply(task.line().candidate(), new TaskResumed(task.line().id()))
                    .map(
                        told ->
                            new PageAnswer.Elsewhere(
                                formNotices.on(place(ctx, task), "Back in the list."))));
  }

  /** From the task itself on to the next one, from elsewhere back to there. */
  private Future<PageAnswer> away(RoutingContext ctx, MessageText task, String says) {
    UndoForm undo = TaskPageRoutes.back(ctx, task);
    return FormFields.text(ctx, "from").equals("task")
        ? tasks.behindIt(ctx, task, Optional.of(says), Optional.of(undo))
        : Future.succeededFuture(
            new PageAnswer.Elsewhere(formNotices.on(place(ctx, task), says, undo)));
  }

  private Future<PageAnswer> over(RoutingContext ctx, MessageText task) {
    return Future.succeededFuture(
        new PageAnswer.Elsewhere(
            formNotices.on(place(ctx, task), "The task is over, so nothing was changed.")));
  }

  private static String place(RoutingContext ctx, MessageText task) {
    return switch (FormFields.text(ctx, "from")) {
      case "candidate" -> PageLinks.candidate(task.line().candidate());
      case "list" -> PageLinks.TASKS + TaskPageRoutes.whose(ctx);
      default -> PageLinks.task(task.line().id()) + TaskPageRoutes.whose(ctx);
    };
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  /** Empty for a name that is no time zone; UTC where none was sent. */
  private static Optional<ZoneId> zone(String name) {
    try {
      return Optional.of(name.isEmpty() ? ZoneOffset.UTC : ZoneId.of(name));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
