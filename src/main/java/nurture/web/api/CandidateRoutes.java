package nurture.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import nurture.event.Relationship;
import nurture.event.Stage;
import nurture.insight.CandidateLine;
import nurture.insight.CandidateQuery;
import nurture.insight.CandidateReader;
import nurture.journey.EvaluationResult;
import nurture.journey.Journey;
import nurture.json.DecisionJson;
import nurture.json.JsonMappers;
import nurture.web.JsonAnswers;
import nurture.web.KeyAuthentication;
import nurture.web.Problem;

/** Candidates: read, timeline, decide now, erase. */
public final class CandidateRoutes {

  private static final int MOST = 200;

  /** Erases a person; answers false for a ref nobody knows. */
  @FunctionalInterface
  public interface Erasing {
    io.vertx.core.Future<Boolean> erase(String ref, String by, java.time.Instant now);
  }

  private final CandidateReader candidateReader;
  private final Journey journey;
  private final Erasing erasing;
  private final InstantSource clock;

  public CandidateRoutes(
      CandidateReader candidateReader, Journey journey, Erasing erasing, InstantSource clock) {
    this.candidateReader = candidateReader;
    this.journey = journey;
    this.erasing = erasing;
    this.clock = clock;
  }

  public void mount(Router router) {
    router.get("/api/candidates").handler(this::list);
    router.get("/api/candidates/:ref").handler(this::read);
    router.get("/api/candidates/:ref/timeline").handler(this::timeline);
    router.post("/api/candidates/:ref/evaluations").handler(this::evaluate);
    router.delete("/api/candidates/:ref").handler(this::erase);
  }

  private void list(RoutingContext context) {
    CandidateQuery query;
    try {
      query = query(context);
    } catch (QueryParameters.Refusal refusal) {
      refusal.problem().answer(context);
      return;
    }
    candidateReader
        .candidates(query)
        .onSuccess(
            listing -> {
              ObjectNode answer = JsonMappers.OWN.createObjectNode();
              ArrayNode list = answer.putArray("candidates");
              listing.lines().forEach(line -> list.add(line(line)));
              listing.next().ifPresent(next -> answer.put("next", next.toString()));
              JsonAnswers.json(context, 200, answer);
            })
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private static CandidateQuery query(RoutingContext context) {
    return new CandidateQuery(
        QueryParameters.text(context, "q").map(String::strip).orElse(""),
        QueryParameters.choice(context, "stage", Stage.class),
        QueryParameters.choice(context, "relationship", Relationship.class),
        QueryParameters.text(context, "owner"),
        QueryParameters.country(context),
        QueryParameters.truth(context, "held"),
        QueryParameters.truth(context, "quarantined"),
        QueryParameters.cursor(context),
        QueryParameters.number(context, "limit", MOST, MOST));
  }

  private void read(RoutingContext context) {
    String ref = context.pathParam("ref");
    candidateReader
        .candidate(ref)
        .onSuccess(
            file ->
                file.ifPresentOrElse(
                    found -> JsonAnswers.json(context, 200, CandidateJson.file(found)),
                    () -> Problem.notFound("candidate", ref).answer(context)))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private void timeline(RoutingContext context) {
    String ref = context.pathParam("ref");
    candidateReader
        .timeline(ref, MOST)
        .onSuccess(
            entries ->
                entries.ifPresentOrElse(
                    found -> {
                      JsonAnswers.json(
                          context,
                          200,
                          JsonMappers.OWN
                              .createObjectNode()
                              .put("candidate", ref)
                              .set("timeline", CandidateJson.timeline(found)));
                    },
                    () -> Problem.notFound("candidate", ref).answer(context)))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private void evaluate(RoutingContext context) {
    String ref = context.pathParam("ref");
    boolean dryRun;
    try {
      dryRun = QueryParameters.truth(context, "dryRun").orElse(false);
    } catch (QueryParameters.Refusal refusal) {
      refusal.problem().answer(context);
      return;
    }
    journey
        .decideNow(ref, dryRun)
        .onSuccess(
            result ->
                result.ifPresentOrElse(
                    v -> JsonAnswers.json(context, 200, result(v, dryRun)),
                    () -> Problem.notFound("candidate", ref).answer(context)))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private void erase(RoutingContext context) {
    String ref = context.pathParam("ref");
    erasing
        .erase(ref, KeyAuthentication.caller(context).name(), clock.instant())
        .onSuccess(
            erased -> {
              if (erased) {
                JsonAnswers.json(
                    context, 200, JsonMappers.OWN.createObjectNode().put("erased", true));
              } else {
                Problem.notFound("candidate", ref).answer(context);
              }
            })
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private static ObjectNode result(EvaluationResult evaluationResult, boolean dryRun) {
    ObjectNode node;
    if (evaluationResult instanceof EvaluationResult.Decided decided) {
      node = DecisionJson.write(decided.decision());
      ArrayNode events = node.putArray("events");
      decided
          .applied()
          .forEach(a -> events.addObject().put("id", a.eventId()).put("said", a.said()));
    } else {
      EvaluationResult.Quarantined quarantined = (EvaluationResult.Quarantined) evaluationResult;
      node =
          JsonMappers.OWN
              .createObjectNode()
              .put("outcome", "quarantined")
              .put("reason", quarantined.reason())
              .put("retryAt", quarantined.retryAt().toString());
    }
    if (dryRun) {
      node.remove("id");
    }
    return node.put("dryRun", dryRun);
  }

  private static ObjectNode line(CandidateLine line) {
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("id", line.id().toString())
            .put("ref", line.ref())
            .put("name", line.name())
            .put("stage", lower(line.stage()));
    if (line.nextCheck() != null) {
      node.put("nextCheck", line.nextCheck().toString()).put("nextCheckWhy", line.nextCheckWhy());
    }
    return line.quarantine().isEmpty() ? node : node.put("quarantined", line.quarantine());
  }

  static JsonNode json(String text) {
    try {
      return JsonMappers.OWN.readTree(text);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException("what we wrote cannot be read", e);
    }
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
