package nurture.web.candidate;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nurture.insight.CandidateFile;
import nurture.insight.CandidateReader;
import nurture.insight.TimelineEntry;
import nurture.rules.EvaluationFailed;
import nurture.rules.whynot.Explanations;
import nurture.rules.whynot.WhyNot;
import nurture.web.api.ForecastReading;
import nurture.web.api.WhyNotReading;
import nurture.web.console.PageAnswer;

/**
 * Why the last decision is as it is, why a rule or a touchpoint did not come to it, and what comes
 * next. Each is a page, and a part of the candidate's page where scripts run.
 */
final class CandidatePanels {

  private static final int LOOK_BACK = 200;
  private static final int LOOK_AHEAD = 400;
  private static final int MOST_COMING = 60;
  private static final int SOON = 14;
  private static final int LATER = 30;
  private static final int LONGEST = 300;
  private static final String SECTION = "candidates";

  private final CandidateReader candidateReader;
  private final Explanations explanations;
  private final WhyNotReading whyNot;
  private final ForecastReading forecast;
  private final InstantSource clock;

  CandidatePanels(CandidateTools tools, InstantSource clock) {
    this.candidateReader = tools.reader();
    this.explanations = tools.explanations();
    this.whyNot = new WhyNotReading(tools.queue());
    this.forecast = new ForecastReading(tools.queue(), tools.reader());
    this.clock = clock;
  }

  /** The last decision, or the one the address names. */
  Future<PageAnswer> why(RoutingContext ctx) {
    String named = ctx.request().getParam("decision");
    return OneCandidate.known(
        ctx,
        candidateReader,
        file ->
            candidateReader
                .timeline(ctx.pathParam("ref"), LOOK_BACK)
                .map(
                    entries -> {
                      Optional<TimelineEntry.DecisionMade> decision =
                          entries.orElse(List.of()).stream()
                              .filter(TimelineEntry.DecisionMade.class::isInstance)
                              .map(TimelineEntry.DecisionMade.class::cast)
                              .filter(made -> named == null || made.id().equals(named))
                              .findFirst();
                      return PageAnswer.view(
                          "why", "Why", SECTION, WhyPage.of(file.dossier(), decision));
                    }));
  }

  /** Why not: of the rule or touchpoint the address names, or of what its words are part of. */
  Future<PageAnswer> whyNot(RoutingContext ctx) {
    String asked = text(ctx.request().getParam("of"));
    return OneCandidate.known(
        ctx,
        candidateReader,
        file -> {
          WhyNot live = explanations.live();
          WhyNotQuestion question = WhyNotQuestion.of(asked, live);
          return question.rules().isEmpty()
              ? Future.succeededFuture(answer(file, live, question, Optional.empty(), ""))
              : whyNot
                  .read(
                      ctx.vertx(),
                      ctx.pathParam("ref"),
                      clock.instant(),
                      seen -> explanations.of(seen.id(), seen.armVersion()),
                      book ->
                          question.rules().stream()
                              .filter(
                                  rule ->
                                      book.cards().stream().anyMatch(c -> c.name().equals(rule)))
                              .toList(),
                      clock::instant,
                      () -> LOOK_AHEAD)
                  .map(found -> answer(file, live, question, found, ""))
                  .recover(
                      failure ->
                          failure instanceof EvaluationFailed
                              ? Future.succeededFuture(
                                  answer(
                                      file,
                                      live,
                                      question,
                                      Optional.empty(),
                                      "The rules cannot be evaluated for this candidate: "
                                          + failure.getMessage()))
                              : Future.failedFuture(failure));
        });
  }

  /** What happens in the next days if nobody does anything. */
  Future<PageAnswer> next(RoutingContext ctx) {
    int days = "30".equals(ctx.request().getParam("days")) ? LATER : SOON;
    return OneCandidate.known(
        ctx,
        candidateReader,
        file ->
            forecast
                .read(
                    ctx.vertx(),
                    ctx.pathParam("ref"),
                    clock.instant(),
                    seen -> explanations.of(seen.id(), seen.armVersion()),
                    () -> days,
                    () -> MOST_COMING)
                .map(found -> NextPage.of(file.dossier(), days, found, ""))
                .recover(
                    failure ->
                        failure instanceof EvaluationFailed
                            ? Future.succeededFuture(
                                NextPage.of(
                                    file.dossier(),
                                    days,
                                    Optional.empty(),
                                    "The rules cannot be evaluated for this candidate: "
                                        + failure.getMessage()))
                            : Future.failedFuture(failure))
                .map(page -> PageAnswer.view("next", "What next", SECTION, page)));
  }

  private static PageAnswer answer(
      CandidateFile file,
      WhyNot live,
      WhyNotQuestion question,
      Optional<WhyNotReading.Found> found,
      String trouble) {
    return PageAnswer.view(
        "why-not",
        "Why not",
        SECTION,
        WhyNotPage.of(file.dossier(), live, question, found, trouble));
  }

  private static String text(@org.jspecify.annotations.Nullable String asked) {
    String text = asked == null ? "" : asked.strip();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
