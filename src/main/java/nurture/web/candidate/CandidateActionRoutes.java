package nurture.web.candidate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.decision.MessageId;
import nurture.insight.TimelineEntry.MessageText;
import nurture.outbox.MessageActions;
import nurture.outbox.MessageState;
import nurture.web.api.CandidateJson;
import nurture.web.console.FormFields;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageUser;
import nurture.web.console.UndoForm;
import org.jspecify.annotations.Nullable;

/** What members do with a candidate that is no event: send now, export, erase. */
final class CandidateActionRoutes {

  /** How long a message that is sent by hand can be kept from leaving. */
  static final Duration UNDOABLE = Duration.ofSeconds(10);

  private static final int MOST_EXPORTED = 10_000;

  private final CandidateTools tools;
  private final InstantSource clock;
  private final FormNotices formNotices;

  /**
   * What is to be erased.
   *
   * @param typed what was typed for the name; empty at first
   * @param problem empty at first
   */
  record ErasePage(String name, String back, String action, String typed, String problem) {}

  CandidateActionRoutes(CandidateTools tools, InstantSource clock, FormNotices formNotices) {
    this.tools = tools;
    this.clock = clock;
    this.formNotices = formNotices;
  }

  /** Lets a queued message leave in ten seconds. */
  Future<PageAnswer> sendNow(RoutingContext ctx) {
    return queued(
        ctx,
        message -> {
          Instant now = clock.instant();
          return moved(ctx, message, now.plus(UNDOABLE))
              .map(
                  answer ->
                      answer != MessageActions.Answer.DONE
                          ? told(ctx, answer)
                          : new PageAnswer.Elsewhere(
                              formNotices.on(
                                  page(ctx),
                                  "It leaves in ten seconds, if the guards let it.",
                                  undo(ctx, message))));
        });
  }

  /** Lets a queued message leave when it would have. */
  Future<PageAnswer> sendLater(RoutingContext ctx) {
    Optional<Instant> at = instant(ctx.request().getFormAttribute("at"));
    return at.isEmpty()
        ? Future.succeededFuture(
            PageAnswer.trouble(400, "Nothing was changed", "The form names no time."))
        : queued(
            ctx,
            message ->
                moved(ctx, message, at.get())
                    .map(
                        answer ->
                            answer != MessageActions.Answer.DONE
                                ? told(ctx, answer)
                                : new PageAnswer.Elsewhere(
                                    formNotices.on(
                                        page(ctx), "It waits again, as it did before."))));
  }

  Future<PageAnswer> export(RoutingContext ctx) {
    return OneCandidate.known(
        ctx,
        tools.reader(),
        file ->
            tools
                .reader()
                .timeline(ctx.pathParam("ref"), MOST_EXPORTED)
                .map(
                    entries -> {
                      ObjectNode node = CandidateJson.file(file);
                      node.set("timeline", CandidateJson.timeline(entries.orElse(List.of())));
                      return PageAnswer.Download.json(
                          "candidate-" + file.dossier().ref() + ".json", node.toPrettyString());
                    }));
  }

  Future<PageAnswer> eraseForm(RoutingContext ctx) {
    return OneCandidate.known(
        ctx, tools.reader(), file -> Future.succeededFuture(erasing(file.dossier(), "", "", 200)));
  }

  /** Erases a person if their name was typed. */
  Future<PageAnswer> erase(RoutingContext ctx) {
    return OneCandidate.known(
        ctx,
        tools.reader(),
        file -> {
          String written = ctx.request().getFormAttribute("name");
          String typed = written == null ? "" : written;
          String name = OneCandidate.name(file.dossier());
          if (!typed.strip().equals(name.strip())) {
            return Future.succeededFuture(
                erasing(
                    file.dossier(),
                    typed,
                    "This is not the name. Type it exactly as it is written above.",
                    FormFields.again(ctx, 400)));
          }
          return tools
              .erasure()
              .erase(file.dossier().ref(), PageUser.name(ctx), clock.instant())
              .map(
                  erased ->
                      new PageAnswer.Elsewhere(
                          formNotices.on(
                              PageLinks.CANDIDATES,
                              erased
                                  ? "Erased. The audit log has who did it, and no name."
                                  : "They were erased before.")));
        });
  }

  private static PageAnswer erasing(Dossier dossier, String typed, String problem, int status) {
    String page = PageLinks.candidate(dossier.ref());
    return new PageAnswer.View(
        status,
        "erase",
        "Erase",
        "candidates",
        new ErasePage(OneCandidate.name(dossier), page, page + "/erase", typed, problem));
  }

  /** The message of the path, if it is the candidate's and waits to leave. */
  private Future<PageAnswer> queued(
      RoutingContext ctx, java.util.function.Function<MessageText, Future<PageAnswer>> then) {
    return OneCandidate.known(
        ctx,
        tools.reader(),
        file ->
            MessageId.parse(ctx.pathParam("id"))
                .map(tools.reader()::message)
                .orElse(Future.succeededFuture(Optional.empty()))
                .compose(
                    found ->
                        found
                            .filter(m -> m.line().candidate().equals(file.dossier().ref()))
                            .map(
                                m ->
                                    m.line().state() == MessageState.QUEUED
                                        ? then.apply(m)
                                        : Future.succeededFuture(
                                            told(ctx, MessageActions.Answer.NOT_NOW)))
                            .orElseGet(
                                () ->
                                    Future.succeededFuture(
                                        PageAnswer.notFound(
                                            "The candidate has no message with this ID.")))));
  }

  private Future<MessageActions.Answer> moved(RoutingContext ctx, MessageText message, Instant at) {
    return tools
        .messages()
        .sendAt(
            MessageId.parse(message.line().id()).orElseThrow(),
            at,
            PageUser.name(ctx),
            clock.instant());
  }

  private PageAnswer told(RoutingContext ctx, MessageActions.Answer answer) {
    return answer == MessageActions.Answer.UNKNOWN
        ? PageAnswer.notFound("The candidate has no message with this ID.")
        : new PageAnswer.Elsewhere(
            formNotices.on(page(ctx), "Nothing changed: the message has left or was called back."));
  }

  private static UndoForm undo(RoutingContext ctx, MessageText message) {
    return new UndoForm(
        page(ctx) + "/messages/" + PageLinks.segment(message.line().id()) + "/send-later",
        List.of(new UndoForm.Field("at", message.line().notBefore().toString())));
  }

  private static String page(RoutingContext ctx) {
    return PageLinks.candidate(ctx.pathParam("ref"));
  }

  private static Optional<Instant> instant(@Nullable String written) {
    try {
      return written == null ? Optional.empty() : Optional.of(Instant.parse(written));
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }
}
