package nurture.web.candidate;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nurture.candidate.Dossier;
import nurture.candidate.Person;
import nurture.candidate.WorkProfile;
import nurture.event.EventEnvelope;
import nurture.event.Motivator;
import nurture.insight.CandidateFile;
import nurture.insight.CandidateReader;
import nurture.json.EventForms;
import nurture.json.FormField;
import nurture.json.RefusalException;
import nurture.web.console.FormFields;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageUser;

/**
 * Changes what is known about a person. Only the fields that were changed are reported, so that
 * what another user changed meanwhile stays.
 */
final class ProfileFormRoutes {

  /** What can be changed and not cleared. */
  private static final Set<String> KEPT =
      Set.of("timeZone", "roleSince", "relationship", "collectedAt");

  private static final Map<String, String> LABELS =
      Map.of(
          "timeZone", "Time zone",
          "locale", "Language",
          "email", "Email address",
          "firstName", "First name",
          "roleSince", "In the role since",
          "source", "Where the data are from",
          "collectedAt", "Collected at");

  private final CandidateReader candidateReader;
  private final CandidateTools.Intake intake;
  private final InstantSource clock;
  private final FormNotices formNotices;

  ProfileFormRoutes(
      CandidateReader candidateReader,
      CandidateTools.Intake intake,
      InstantSource clock,
      FormNotices formNotices) {
    this.candidateReader = candidateReader;
    this.intake = intake;
    this.clock = clock;
    this.formNotices = formNotices;
  }

  Future<PageAnswer> form(RoutingContext ctx) {
    return OneCandidate.known(
        ctx,
        candidateReader,
        file ->
            Future.succeededFuture(
                shown(ctx, file, known(file.dossier()), TypedForm.Typed.NOTHING, 200)));
  }

  Future<PageAnswer> change(RoutingContext ctx) {
    return OneCandidate.known(ctx, candidateReader, file -> changed(ctx, file));
  }

  private Future<PageAnswer> changed(RoutingContext ctx, CandidateFile file) {
    MultiMap form = ctx.request().formAttributes();
    Dossier dossier = file.dossier();
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, String> was = new HashMap<>();
    Map<String, String> changes = new LinkedHashMap<>();
    Map<String, String> problems = new HashMap<>();
    for (FormField field : EventForms.profile()) {
      String typed = text(form, field.name());
      String before = text(form, "was." + field.name());
      texts.put(field.name(), typed);
      was.put(field.name(), before);
      if (!form.contains(field.name()) || typed.equals(before)) {
        continue;
      }
      if (typed.isEmpty() && KEPT.contains(field.name())) {
        problems.put(field.name(), "Can be changed and not cleared: write what it is now.");
      } else {
        changes.put(field.name(), typed);
      }
    }
    EventEnvelope event;
    try {
      event =
          EventForms.profile(
              dossier.ref(),
              OneCandidate.eventId(ctx),
              changes,
              dossier.person().zone(),
              PageUser.name(ctx),
              clock.instant());
    } catch (RefusalException refused) {
      TypedForm.Typed wrong = TypedForm.Typed.refused(texts, refused, EventForms.profile());
      problems.putAll(wrong.problems());
      return Future.succeededFuture(
          shown(
              ctx,
              file,
              was,
              new TypedForm.Typed(texts, problems, wrong.other()),
              FormFields.again(ctx, 400)));
    }
    if (!problems.isEmpty()) {
      return Future.succeededFuture(
          shown(
              ctx,
              file,
              was,
              new TypedForm.Typed(texts, problems, List.of()),
              FormFields.again(ctx, 400)));
    }
    String page = PageLinks.candidate(dossier.ref());
    if (changes.isEmpty()) {
      return Future.succeededFuture(
          new PageAnswer.Elsewhere(formNotices.on(page, "Nothing was changed.")));
    }
    return intake
        .record(List.of(event))
        .map(
            receipts ->
                switch (receipts.get(0)) {
                  case ERASED -> PageAnswer.notFound("This candidate was erased in the meantime.");
                  case RECORDED, KNOWN, DIFFERS ->
                      new PageAnswer.Elsewhere(
                          formNotices.on(
                              page, "Saved. The page shows what was changed in a moment."));
                });
  }

  private static PageAnswer shown(
      RoutingContext ctx,
      CandidateFile file,
      Map<String, String> was,
      TypedForm.Typed typed,
      int status) {
    Dossier dossier = file.dossier();
    String page = PageLinks.candidate(dossier.ref());
    TypedForm form =
        new TypedForm(
            OneCandidate.name(dossier),
            page,
            "Edit " + OneCandidate.name(dossier),
            "Only what you change is saved. A field you empty is cleared.",
            page + "/edit",
            "Save",
            OneCandidate.token(ctx),
            TypedForm.fields(EventForms.profile(), LABELS, Map.of(), was, typed),
            TypedForm.problems(typed),
            typed.other(),
            true);
    return new PageAnswer.View(status, "typed-form", form.heading(), "candidates", form);
  }

  /** What the fields hold now. */
  private static Map<String, String> known(Dossier dossier) {
    Person person = dossier.person();
    WorkProfile work = dossier.work();
    Map<String, String> known = new HashMap<>();
    known.put("name", person.name());
    known.put("firstName", person.firstName());
    known.put("email", person.email());
    known.put("phone", person.phone());
    known.put(
        "links",
        person.links().entrySet().stream()
            .map(link -> link.getKey() + ": " + link.getValue())
            .sorted()
            .collect(Collectors.joining("\n")));
    known.put("timeZone", person.zone().getId().equals("Z") ? "" : person.zone().getId());
    known.put("locale", person.locale());
    known.put("country", person.country());
    known.put("source", person.source());
    known.put(
        "collectedAt",
        person
            .collectedAt()
            .map(at -> at.atZone(person.zone()).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES))
            .map(LocalDateTime::toString)
            .orElse(""));
    known.put("employer", work.employer());
    known.put("title", work.title());
    known.put("roleSince", work.roleSince().map(LocalDate::toString).orElse(""));
    known.put("seniority", work.seniority());
    known.put("function", work.function());
    known.put("skills", String.join("\n", work.skills()));
    known.put("interests", String.join("\n", work.interests()));
    known.put(
        "motivators",
        work.motivators().stream()
            .map(Motivator::name)
            .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
            .collect(Collectors.joining("\n")));
    known.put(
        "relationship", dossier.relationship().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    known.put("owner", dossier.care().owner());
    known.put("tags", String.join("\n", dossier.care().tags()));
    known.put("openings", String.join("\n", dossier.care().openings()));
    return known;
  }

  private static String text(MultiMap form, String name) {
    String text = form.get(name);
    return text == null ? "" : text.replace("\r\n", "\n").strip();
  }
}
