package nurture.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import nurture.candidate.Dossier;
import nurture.decision.DecisionId;
import nurture.decision.FiredRule;
import nurture.decision.whynot.RuleAnswer;
import nurture.insight.DecisionHistory;
import nurture.insight.DecisionPast;
import nurture.journey.CandidateQueue;
import nurture.json.JsonMappers;
import nurture.json.WhyNotJson;
import nurture.rules.EvaluationFailed;
import nurture.rules.whynot.Explanations;
import nurture.rules.whynot.WhyNot;
import nurture.web.JsonAnswers;
import nurture.web.Problem;
import nurture.web.ProblemType;

/** Why not: of a candidate as they are, and of a decision as it was. */
public final class WhyNotRoutes {

  static final int DAYS = 400;
  static final int MOST_DAYS = 1_200;

  private final WhyNotReading reading;
  private final DecisionHistory decisionHistory;
  private final Explanations explanations;
  private final InstantSource clock;

  public WhyNotRoutes(
      CandidateQueue candidateQueue,
      DecisionHistory decisionHistory,
      Explanations explanations,
      InstantSource clock) {
    this.reading = new WhyNotReading(candidateQueue);
    this.decisionHistory = decisionHistory;
    this.explanations = explanations;
    this.clock = clock;
  }

  public void mount(Router router) {
    router.get("/api/candidates/:ref/why-not").handler(this::ofCandidate);
    router.get("/api/decisions/:id/why-not").handler(this::ofDecision);
  }

  private void ofCandidate(RoutingContext context) {
    String ref = context.pathParam("ref");
    Instant now = clock.instant();
    reading
        .read(
            context.vertx(),
            ref,
            now,
            seen ->
                QueryParameters.book(
                    context, explanations, () -> explanations.of(seen.id(), seen.armVersion())),
            book -> QueryParameters.rules(context, book),
            () -> QueryParameters.at(context, now),
            () -> QueryParameters.number(context, "days", DAYS, MOST_DAYS))
        .map(found -> found.orElseThrow(() -> unknown("candidate", ref)))
        .map(found -> answer(ref, found.at(), found.book(), found.answers()))
        .onSuccess(node -> told(context, node))
        .onFailure(e -> failed(context, e));
  }

  private void ofDecision(RoutingContext context) {
    String written = context.pathParam("id");
    Optional<DecisionId> id = DecisionId.parse(written);
    if (id.isEmpty()) {
      Problem.notFound("decision", written).answer(context);
      return;
    }
    decisionHistory
        .before(id.get())
        .compose(
            found ->
                working(
                    context,
                    () ->
                        ofPast(
                            context,
                            id.get(),
                            found.orElseThrow(() -> unknown("decision", written)))))
        .onSuccess(node -> told(context, node))
        .onFailure(e -> failed(context, e));
  }

  private ObjectNode ofPast(RoutingContext context, DecisionId id, DecisionPast decisionPast) {
    WhyNot book =
        QueryParameters.book(
            context,
            explanations,
            () ->
                explanations
                    .asDecided(decisionPast.playbook(), decisionPast.openings(), decisionPast.at())
                    .orElseGet(() -> explanations.of(id.candidate(), OptionalLong.empty())));
    List<String> rules = QueryParameters.rules(context, book);
    int days = QueryParameters.number(context, "days", DAYS, MOST_DAYS);
    if (!(decisionPast.rebuilt() instanceof DecisionPast.Rebuilt.Whole whole)) {
      throw gone(((DecisionPast.Rebuilt.Gone) decisionPast.rebuilt()).why());
    }
    boolean sameRules = book.book().version().equals(decisionPast.playbook());
    Dossier dossier = sameRules ? proven(book, id, decisionPast, whole.dossier()) : whole.dossier();
    ObjectNode node =
        answer(
            decisionPast.ref(),
            decisionPast.at(),
            book,
            book.ask(rules, id, dossier, decisionPast.at(), days));
    node.put("decision", id.toString());
    if (!sameRules) {
      node.put("decidedBy", decisionPast.playbook())
          .put(
              "remark",
              "The decision was made by playbook "
                  + decisionPast.playbook()
                  + "; this is what the rules of "
                  + book.book().version()
                  + " say of the same situation.");
    }
    return node;
  }

  /**
   * The rebuilt dossier, if the same rules fire for it as did then; an address that was known as
   * one nobody writes to is in no event.
   */
  private static Dossier proven(
      WhyNot book, DecisionId id, DecisionPast decisionPast, Dossier rebuilt) {
    for (Dossier dossier : List.of(rebuilt, rebuilt.addressSuppressed(decisionPast.at()))) {
      List<String> fires =
          book.book().decide(id, dossier, decisionPast.at()).fired().stream()
              .map(FiredRule::rule)
              .sorted()
              .toList();
      if (fires.equals(decisionPast.fired().stream().sorted().toList())) {
        return dossier;
      }
    }
    throw gone("rebuilt from the events, other rules apply than did then");
  }

  private static ObjectNode answer(String ref, Instant at, WhyNot book, List<RuleAnswer> answers) {
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("candidate", ref)
            .put("at", at.toString())
            .put("playbook", book.book().version());
    RuleAnswer.sentences(answers).forEach(node.putArray("why")::add);
    return node.set("answers", WhyNotJson.write(answers));
  }

  /** The sentences alone for those who ask for text. */
  private static void told(RoutingContext context, ObjectNode node) {
    String accept = context.request().getHeader("accept");
    if (accept == null || !accept.startsWith("text/plain") || !node.has("answers")) {
      JsonAnswers.json(context, 200, node);
      return;
    }
    StringBuilder sentences = new StringBuilder();
    node.path("why").forEach(sentence -> sentences.append(sentence.asText()).append('\n'));
    var unused =
        context
            .response()
            .putHeader("content-type", "text/plain; charset=utf-8")
            .end(sentences.toString());
  }

  static <T> Future<T> working(RoutingContext context, Callable<T> work) {
    return context.vertx().executeBlocking(work, false);
  }

  static void failed(RoutingContext context, Throwable failure) {
    if (failure instanceof QueryParameters.Refusal refusal) {
      refusal.problem().answer(context);
    } else if (failure instanceof EvaluationFailed) {
      Problem.of(ProblemType.NOT_DECIDABLE, String.valueOf(failure.getMessage()).concat("."))
          .answer(context);
    } else {
      JsonAnswers.failure(context, failure);
    }
  }

  static QueryParameters.Refusal unknown(String what, String id) {
    return new QueryParameters.Refusal(Problem.notFound(what, id));
  }

  private static QueryParameters.Refusal gone(String why) {
    return new QueryParameters.Refusal(
        Problem.of(
            ProblemType.NOT_REBUILDABLE,
            "The situation of this decision cannot be rebuilt: "
                + why
                + ". Its own explanation is as it was; why-not of the candidate tells of now."));
  }
}
