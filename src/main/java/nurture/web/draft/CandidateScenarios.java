package nurture.web.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.insight.TimelineEntry;
import nurture.insight.TimelineEntry.Happened;
import nurture.json.JsonMappers;
import nurture.playbook.Playbook;
import nurture.playbook.PlaybookProblems;
import nurture.playbook.scenario.CandidatePast;
import nurture.playbook.scenario.CandidatePast.PastEvent;
import nurture.playbook.version.DraftContents;
import nurture.playbook.version.ScenarioAddition;
import nurture.rules.EvaluationFailed;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.playbook.PlaybookTools;

/** Makes scenarios of a draft from candidates as they are now. Safe for concurrent use. */
final class CandidateScenarios {

  private static final int MOST_ENTRIES = 10_000;
  private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

  private final PlaybookTools tools;
  private final ScenarioSources sources;
  private final AdditionSaving saving;
  private final FormNotices notices;

  CandidateScenarios(
      PlaybookTools tools, ScenarioSources sources, AdditionSaving saving, FormNotices notices) {
    this.tools = tools;
    this.sources = sources;
    this.saving = saving;
    this.notices = notices;
  }

  Future<PageAnswer> make(RoutingContext ctx, DraftContents contents, String ref) {
    return past(ref)
        .compose(
            past ->
                past.map(known -> loaded(ctx, contents, known))
                    .orElseGet(() -> Future.succeededFuture(unknown())));
  }

  /** What is said where there is no such candidate; empty if there is one. */
  Future<Optional<PageAnswer>> missing(String ref) {
    return sources
        .candidates()
        .candidate(ref)
        .map(file -> file.isEmpty() ? Optional.of(unknown()) : Optional.empty());
  }

  private static PageAnswer unknown() {
    return PageAnswer.notFound("No candidate has this reference (unknown, or erased).");
  }

  private Future<Optional<CandidatePast>> past(String ref) {
    return sources
        .candidates()
        .candidate(ref)
        .compose(
            file ->
                file.isEmpty()
                    ? Future.succeededFuture(Optional.empty())
                    : sources
                        .candidates()
                        .timeline(ref, MOST_ENTRIES)
                        .map(
                            entries ->
                                Optional.of(
                                    past(file.get().dossier(), entries.orElse(List.of())))));
  }

  private static CandidatePast past(Dossier dossier, List<TimelineEntry> entries) {
    return new CandidatePast(
        dossier,
        entries.stream()
            .filter(Happened.class::isInstance)
            .map(Happened.class::cast)
            // What waits to be applied is not part of the candidate yet.
            .filter(happened -> happened.said() != null)
            .map(event -> new PastEvent(event.at(), event.type(), fields(event.data())))
            .toList());
  }

  private static Map<String, Object> fields(String json) {
    try {
      return JsonMappers.OWN.readValue(json, FIELDS);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("an event on record is no JSON object", broken);
    }
  }

  private Future<PageAnswer> loaded(
      RoutingContext ctx, DraftContents contents, CandidatePast past) {
    Instant now = tools.clock().instant();
    return sources
        .byName()
        .apply(contents.draft().id().toString())
        .compose(
            book ->
                book.isEmpty()
                    ? Future.succeededFuture(AskedDraft.none())
                    : tools
                        .working(() -> made(contents, past, book.get(), now))
                        .compose(made -> saved(ctx, contents, made))
                        .onComplete(over -> book.get().close()))
        .recover(CandidateScenarios::unmade);
  }

  private static ScenarioAddition made(
      DraftContents contents, CandidatePast past, Playbook book, Instant now) {
    return ScenarioAddition.of(contents.files(), past, book.rules(), now);
  }

  private Future<PageAnswer> saved(
      RoutingContext ctx, DraftContents contents, ScenarioAddition made) {
    return saving
        .save(ctx, contents, made.addition())
        .map(
            refused ->
                refused.orElseGet(
                    () ->
                        new PageAnswer.Elsewhere(
                            notices.on(
                                PageLinks.entries(contents.draft().id(), made.addition().file())
                                    + "&entry="
                                    + made.place(),
                                made.faithful()
                                    ? "A scenario without names, and what the rules decide today."
                                        + " Names and texts are replaced; read it once before you"
                                        + " publish it."
                                    : "A scenario without names. The rules decide otherwise for it"
                                        + " than for the candidate, because what is long past is"
                                        + " not told one by one; it expects what they decide for"
                                        + " the scenario."))));
  }

  private static Future<PageAnswer> unmade(Throwable error) {
    if (error instanceof PlaybookProblems) {
      return Future.succeededFuture(
          PageAnswer.trouble(
              409,
              "No scenario was made",
              "The draft has mistakes, so its rules cannot decide. Mend them (Check names them),"
                  + " then make the scenario again."));
    } else if (error instanceof EvaluationFailed) {
      return Future.succeededFuture(
          PageAnswer.trouble(
              409,
              "No scenario was made",
              "The rules of the draft break down over this candidate: " + error.getMessage()));
    }
    return Future.failedFuture(error);
  }
}
