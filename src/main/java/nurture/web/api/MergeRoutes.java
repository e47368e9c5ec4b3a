package nurture.web.api;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import nurture.journey.RecordMerges;
import nurture.journey.RecordMerges.Answer;
import nurture.json.JsonMappers;
import nurture.json.RefusalException;
import nurture.web.JsonAnswers;
import nurture.web.KeyAuthentication;
import nurture.web.Problem;
import nurture.web.ProblemType;

/** Merges two records of one person, and undoes it. */
public final class MergeRoutes {

  private final RecordMerges merges;
  private final InstantSource clock;

  public MergeRoutes(RecordMerges merges, InstantSource clock) {
    this.merges = merges;
    this.clock = clock;
  }

  public void mount(Router router) {
    router.post("/api/candidates/:ref/merge").handler(this::merge);
    router.delete("/api/candidates/:ref/merge").handler(this::undo);
  }

  private void merge(RoutingContext context) {
    String ref = context.pathParam("ref");
    String into;
    try {
      into = RequestFields.of(context, "into").text("into");
    } catch (RefusalException e) {
      Problem.refused(e).answer(context);
      return;
    }
    answer(
        context,
        merges.merge(ref, into, KeyAuthentication.caller(context).name(), clock.instant()),
        ref,
        into);
  }

  private void undo(RoutingContext context) {
    String ref = context.pathParam("ref");
    answer(
        context,
        merges.undo(ref, KeyAuthentication.caller(context).name(), clock.instant()),
        ref,
        "");
  }

  private static void answer(
      RoutingContext context, Future<Answer> answering, String ref, String into) {
    answering
        .onSuccess(
            answer -> {
              switch (answer) {
                case DONE ->
                    JsonAnswers.json(
                        context,
                        200,
                        JsonMappers.OWN
                            .createObjectNode()
                            .put("candidate", ref)
                            .put("leadsTo", into.isEmpty() ? ref : into));
                case UNKNOWN -> Problem.notFound("candidate", ref).answer(context);
                case UNKNOWN_TARGET -> Problem.notFound("candidate", into).answer(context);
                default -> Problem.of(ProblemType.WRONG_STATE, answer.words()).answer(context);
              }
            })
        .onFailure(e -> JsonAnswers.failure(context, e));
  }
}
