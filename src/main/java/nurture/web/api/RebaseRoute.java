package nurture.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nurture.access.Permission;
import nurture.json.InputRefusal;
import nurture.json.RefusalException;
import nurture.playbook.version.Draft;
import nurture.playbook.version.Drafts;
import nurture.playbook.version.RebaseOutcome;
import nurture.playbook.version.RebaseTarget;
import nurture.playbook.version.Versions;
import nurture.web.JsonAnswers;
import nurture.web.KeyAuthentication;
import nurture.web.Problem;
import nurture.web.ProblemType;

/** Puts a draft on top of another version, or says in which files both sides changed the same. */
final class RebaseRoute implements Handler<RoutingContext> {

  private final Drafts drafts;
  private final Versions versions;
  private final InstantSource clock;

  RebaseRoute(Drafts drafts, Versions versions, InstantSource clock) {
    this.drafts = drafts;
    this.versions = versions;
    this.clock = clock;
  }

  @Override
  public void handle(RoutingContext context) {
    if (PlaybookAnswers.may(context, Permission.EDIT)) {
      DraftRoutes.identified(context, id -> rebase(context, id));
    }
  }

  private void rebase(RoutingContext context, UUID id) {
    long seen;
    OptionalLong version;
    Map<String, RebaseOutcome.Side> sides;
    try {
      RequestFields requestFields = RequestFields.of(context, "revision", "version", "sides");
      seen = requestFields.number("revision");
      version = requestFields.optionalNumber("version");
      sides = sides(requestFields.node("sides"));
    } catch (RefusalException e) {
      Problem.refused(e).answer(context);
      return;
    }
    Future.all(
            versions.inService().map(now -> now.map(row -> row.version()).orElse(0L)),
            drafts.draft(id))
        .onSuccess(
            both -> {
              long inService = both.<Long>resultAt(0);
              long onto = version.orElse(inService);
              Optional<Draft> draft = both.resultAt(1);
              draft
                  .filter(found -> found.published().isEmpty())
                  .flatMap(found -> RebaseTarget.fault(found.parent(), inService, onto))
                  .ifPresentOrElse(
                      fault ->
                          Problem.refused(new InputRefusal("version", String.valueOf(onto), fault))
                              .answer(context),
                      () -> rebase(context, id, seen, onto, sides));
            })
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private void rebase(
      RoutingContext context,
      UUID id,
      long seen,
      long onto,
      Map<String, RebaseOutcome.Side> sides) {
    drafts
        .rebase(id, seen, onto, sides, KeyAuthentication.caller(context).name(), clock.instant())
        .onSuccess(rebaseOutcome -> answer(context, rebaseOutcome))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private static Map<String, RebaseOutcome.Side> sides(JsonNode node) throws RefusalException {
    Map<String, RebaseOutcome.Side> sides = new HashMap<>();
    for (Iterator<Map.Entry<String, JsonNode>> all = node.fields(); all.hasNext(); ) {
      Map.Entry<String, JsonNode> one = all.next();
      sides.put(
          one.getKey(),
          switch (one.getValue().asText()) {
            case "mine" -> RebaseOutcome.Side.MINE;
            case "theirs" -> RebaseOutcome.Side.THEIRS;
            default ->
                throw new RefusalException(
                    "sides." + one.getKey(), one.getValue().asText(), "is either mine or theirs");
          });
    }
    return sides;
  }

  private static void answer(RoutingContext context, RebaseOutcome rebaseOutcome) {
    if (rebaseOutcome instanceof RebaseOutcome.Done done) {
      ObjectNode node = PlaybookJson.draft(done.draft());
      ArrayNode merged = node.putArray("merged");
      done.merged().forEach(merged::add);
      JsonAnswers.json(context, 200, node);
    } else if (rebaseOutcome instanceof RebaseOutcome.Conflicts conflicts) {
      Problem problem =
          Problem.of(
              ProblemType.CONFLICTS,
              "Both sides changed the same lines of some files; nothing was done. Ask again with"
                  + " sides: a mine or theirs for each, after saving what it should be.");
      ArrayNode files = problem.node().putArray("conflicts");
      for (RebaseOutcome.Conflict conflict : conflicts.files()) {
        ObjectNode one = files.addObject().put("path", conflict.path());
        PlaybookJson.content(one, "base", conflict.base());
        PlaybookJson.content(one, "mine", conflict.mine());
        PlaybookJson.content(one, "theirs", conflict.theirs());
      }
      problem.answer(context);
    } else if (rebaseOutcome instanceof RebaseOutcome.MovedOn moved) {
      PlaybookAnswers.conflict(
          context,
          ProblemType.DRAFT_CHANGED,
          "The draft is at revision " + moved.revision() + " by now; look at it first.");
    } else if (rebaseOutcome instanceof RebaseOutcome.Closed closed) {
      DraftRoutes.closed(context, closed.version());
    } else {
      Problem.notFound("draft or version", "of the playbook with this id and number")
          .answer(context);
    }
  }
}
