package nurture.web.candidate;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.candidate.RecruiterHold;
import nurture.event.EventEnvelope;
import nurture.insight.CandidateFile;
import nurture.insight.CandidateReader;
import nurture.insight.TimelineEntry.MessageLine;
import nurture.intake.EventReceipt;
import nurture.json.EventForms;
import nurture.json.FormField;
import nurture.json.RefusalException;
import nurture.web.candidate.ReportableEvents.Kind;
import nurture.web.console.FormFields;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageUser;
import nurture.web.console.ShownTime;
import nurture.web.console.UndoForm;

/** Reports what happened to a candidate, or was decided by hand, in the member's name. */
final class EventFormRoutes {

  private static final int MESSAGES = 50;

  private final CandidateReader candidateReader;
  private final CandidateTools.Intake intake;
  private final InstantSource clock;
  private final FormNotices formNotices;

  EventFormRoutes(
      CandidateReader candidateReader,
      CandidateTools.Intake intake,
      InstantSource clock,
      FormNotices formNotices) {
    this.candidateReader = candidateReader;
    this.intake = intake;
    this.clock = clock;
    this.formNotices = formNotices;
  }

  /** The events there are to report. */
  Future<PageAnswer> kinds(RoutingContext ctx) {
    return OneCandidate.known(
        ctx,
        candidateReader,
        file ->
            Future.succeededFuture(
                PageAnswer.view(
                    "events", "Report an event", "candidates", EventKindsPage.of(file.dossier()))));
  }

  /** The form of one of them; fields can be filled by the address. */
  Future<PageAnswer> form(RoutingContext ctx) {
    return asked(
        ctx,
        (file, kind) -> {
          Map<String, String> typed =
              TypedForm.typed(ctx.queryParams(), ReportableEvents.fields(kind));
          return shown(ctx, file, kind, TypedForm.Typed.of(typed), 200);
        });
  }

  Future<PageAnswer> report(RoutingContext ctx) {
    return asked(ctx, (file, kind) -> reported(ctx, file, kind));
  }

  private Future<PageAnswer> reported(RoutingContext ctx, CandidateFile file, Kind kind) {
    Dossier dossier = file.dossier();
    List<FormField> fields = ReportableEvents.fields(kind);
    Map<String, String> typed = TypedForm.typed(ctx.request().formAttributes(), fields);
    Map<String, String> said = new HashMap<>(typed);
    if (EventForms.fields(kind.type()).stream()
        .anyMatch(field -> field.name().equals(ReportableEvents.BY))) {
      said.put(ReportableEvents.BY, PageUser.name(ctx));
    }
    EventEnvelope event;
    try {
      event =
          EventForms.event(
              dossier.ref(),
              OneCandidate.eventId(ctx),
              kind.type(),
              said,
              dossier.person().zone(),
              PageUser.name(ctx),
              clock.instant());
    } catch (RefusalException refused) {
      TypedForm.Typed wrong = TypedForm.Typed.refused(typed, refused, fields);
      return shown(ctx, file, kind, wrong, FormFields.again(ctx, 400));
    }
    return intake.record(List.of(event)).map(receipts -> told(ctx, file, kind, receipts.get(0)));
  }

  private PageAnswer told(RoutingContext ctx, CandidateFile file, Kind kind, EventReceipt receipt) {
    String page = PageLinks.candidate(file.dossier().ref());
    if (receipt == EventReceipt.ERASED) {
      return PageAnswer.notFound("This candidate was erased in the meantime.");
    } else if (receipt != EventReceipt.RECORDED) {
      return new PageAnswer.Elsewhere(formNotices.on(page, "Done already by this form."));
    }
    String says = kind.done() + " The timeline shows it in a moment.";
    boolean undoes = "undo".equals(ctx.request().getFormAttribute("offers"));
    return new PageAnswer.Elsewhere(
        undoes
            ? formNotices.on(page, says)
            : undo(file, kind)
                .map(form -> formNotices.on(page, says, form))
                .orElseGet(() -> formNotices.on(page, says)));
  }

  /** The opposite of a hold is a release, or the hold before; that of a release the hold. */
  private static Optional<UndoForm> undo(CandidateFile file, Kind kind) {
    String ref = file.dossier().ref();
    Optional<RecruiterHold> before = file.dossier().care().hold();
    boolean held = kind.type().equals("held");
    if (!held && !(kind.type().equals("released") && before.isPresent())) {
      return Optional.empty();
    }
    List<UndoForm.Field> fields = new ArrayList<>();
    fields.add(new UndoForm.Field("offers", "undo"));
    fields.add(new UndoForm.Field("token", UUID.randomUUID().toString()));
    before.ifPresentOrElse(
        hold -> {
          fields.add(new UndoForm.Field("reason", hold.reason()));
          hold.until().ifPresent(day -> fields.add(new UndoForm.Field("until", day.toString())));
        },
        () -> fields.add(new UndoForm.Field("reason", "the hold was undone")));
    return Optional.of(
        new UndoForm(
            OneCandidate.events(ref) + (before.isPresent() ? "/held" : "/released"), fields));
  }

  private Future<PageAnswer> shown(
      RoutingContext ctx, CandidateFile file, Kind kind, TypedForm.Typed typed, int status) {
    List<FormField> fields = ReportableEvents.fields(kind);
    boolean names =
        fields.stream().anyMatch(field -> field.name().equals(ReportableEvents.MESSAGE));
    Future<List<MessageLine>> messages =
        names
            ? candidateReader.messages(
                Optional.empty(), Optional.of(file.dossier().ref()), MESSAGES)
            : Future.succeededFuture(List.of());
    return messages.map(
        lines -> {
          Dossier dossier = file.dossier();
          TypedForm form =
              new TypedForm(
                  OneCandidate.name(dossier),
                  PageLinks.candidate(dossier.ref()),
                  kind.title(),
                  EventForms.says(kind.type()).replace("`", ""),
                  OneCandidate.events(dossier.ref()) + "/" + kind.type(),
                  kind.does(),
                  OneCandidate.token(ctx),
                  TypedForm.fields(
                      fields,
                      ReportableEvents.labels(),
                      names ? Map.of(ReportableEvents.MESSAGE, choices(lines, dossier)) : Map.of(),
                      Map.of(),
                      typed),
                  TypedForm.problems(typed),
                  typed.other(),
                  false);
          return new PageAnswer.View(status, "typed-form", kind.title(), "candidates", form);
        });
  }

  /** The messages there are, said as people know them. */
  private static List<CandidateFilter.Choice> choices(List<MessageLine> lines, Dossier dossier) {
    return lines.stream()
        .filter(line -> line.kind().equals("message"))
        .map(
            line ->
                new CandidateFilter.Choice(
                    line.id(),
                    (line.subject() == null || line.subject().isBlank()
                            ? line.template()
                            : line.subject())
                        + ", "
                        + ShownTime.at(line.createdAt(), dossier.person().zone()).text(),
                    false))
        .toList();
  }

  private Future<PageAnswer> asked(
      RoutingContext ctx,
      java.util.function.BiFunction<CandidateFile, Kind, Future<PageAnswer>> page) {
    return ReportableEvents.of(ctx.pathParam("type"))
        .map(kind -> OneCandidate.known(ctx, candidateReader, file -> page.apply(file, kind)))
        .orElseGet(
            () ->
                Future.succeededFuture(
                    PageAnswer.notFound("There is no event of this kind to report.")));
  }
}
