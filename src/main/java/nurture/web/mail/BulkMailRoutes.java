package nurture.web.mail;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nurture.access.Permission;
import nurture.decision.MessageId;
import nurture.insight.CandidateReader;
import nurture.outbox.MessageActions;
import nurture.outbox.MessageActions.Answer;
import nurture.outbox.MessageState;
import nurture.web.console.CandidateGuard;
import nurture.web.console.DisplayWords;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageUser;

/** Releases or cancels the messages that were chosen on a list, each on record. */
final class BulkMailRoutes {

  /** Of a form with the ids of a page of messages. */
  static final long FORM_BYTES = 32 * 1024;

  private final CandidateReader candidateReader;
  private final MessageActions messageActions;
  private final InstantSource clock;
  private final FormNotices formNotices;

  BulkMailRoutes(
      CandidateReader candidateReader,
      MessageActions messageActions,
      InstantSource clock,
      FormNotices formNotices) {
    this.candidateReader = candidateReader;
    this.messageActions = messageActions;
    this.clock = clock;
    this.formNotices = formNotices;
  }

  /** What became of the chosen ones. */
  private record Outcome(long done, long changed, long refused) {

    Outcome plus(Optional<Answer> answer) {
      return answer.isEmpty()
          ? new Outcome(done, changed, refused + 1)
          : answer.get() == Answer.DONE
              ? new Outcome(done + 1, changed, refused)
              : new Outcome(done, changed + 1, refused);
    }
  }

  Future<PageAnswer> change(RoutingContext ctx) {
    String what = String.valueOf(ctx.request().getFormAttribute("do"));
    List<MessageId> ids = new ArrayList<>();
    for (String written : ctx.request().formAttributes().getAll("id")) {
      MessageId.parse(written).filter(id -> !ids.contains(id)).ifPresent(ids::add);
    }
    if (!what.equals("release") && !what.equals("cancel")) {
      return trouble("Press Release or Cancel.");
    } else if (ids.isEmpty()) {
      return trouble("Go back and tick the boxes of the messages, then press the button again.");
    }
    Future<Outcome> all = Future.succeededFuture(new Outcome(0, 0, 0));
    for (MessageId id : ids.subList(0, Math.min(ids.size(), MailsPage.MOST))) {
      all = all.compose(before -> one(ctx, what, id).map(before::plus));
    }
    return all.map(
        outcome -> new PageAnswer.Elsewhere(formNotices.on(back(ctx), says(what, outcome))));
  }

  /** Empty where the member may not. */
  private Future<Optional<Answer>> one(RoutingContext ctx, String what, MessageId id) {
    return mayAct(ctx, id)
        .compose(
            may ->
                may
                    ? done(ctx, what, id).map(Optional::of)
                    : Future.succeededFuture(Optional.empty()));
  }

  private Future<Answer> done(RoutingContext ctx, String what, MessageId id) {
    return what.equals("release")
        ? messageActions.release(id, PageUser.name(ctx), clock.instant())
        : messageActions.cancel(id, PageUser.name(ctx), clock.instant());
  }

  private Future<Boolean> mayAct(RoutingContext ctx, MessageId id) {
    if (PageUser.member(ctx).may(Permission.ACT)) {
      return Future.succeededFuture(true);
    }
    return candidateReader
        .message(id)
        .compose(
            message ->
                message.isEmpty() || message.get().line().candidate().isEmpty()
                    ? Future.succeededFuture(false)
                    : candidateReader
                        .candidate(message.get().line().candidate())
                        .map(candidate -> CandidateGuard.mayAct(ctx, candidate)));
  }

  private static String says(String what, Outcome outcome) {
    return DisplayWords.count(outcome.done(), "message ", "messages ")
        + (what.equals("release") ? "queued again." : "cancelled.")
        + (outcome.changed() == 0
            ? ""
            : " "
                + outcome.changed()
                + " did not change: sent, released or cancelled in the meantime.")
        + (outcome.refused() == 0
            ? ""
            : " " + outcome.refused() + " belong to candidates of others; ask their owners.");
  }

  /** The list the form stood on. */
  private static String back(RoutingContext ctx) {
    return Optional.ofNullable(ctx.request().getFormAttribute("state"))
        .flatMap(MessageState::of)
        .map(state -> PageLinks.MAILS + "?state=" + state.written())
        .orElse(PageLinks.MAILS);
  }

  private static Future<PageAnswer> trouble(String says) {
    return Future.succeededFuture(PageAnswer.trouble(400, "Nothing was changed", says));
  }
}
