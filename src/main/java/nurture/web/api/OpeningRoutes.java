package nurture.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.function.Consumer;
import nurture.access.Permission;
import nurture.json.JsonMappers;
import nurture.json.RefusalException;
import nurture.opening.OfferedOpening;
import nurture.opening.OpeningStore.Outcome;
import nurture.opening.OpeningStore.Sent;
import nurture.opening.PoolReader.PoolCount;
import nurture.opening.TalentMap;
import nurture.opening.TalentPool.Coverage;
import nurture.web.JsonAnswers;
import nurture.web.KeyAuthentication;
import nurture.web.OpeningTools;
import nurture.web.Problem;
import nurture.web.ProblemType;

/** Openings: kept one by one or together, removed, with their candidates; and the pools. */
public final class OpeningRoutes {

  private static final int MOST = 200;
  private static final int FARTHEST = 100_000;
  private static final int USUAL = 50;

  private final OpeningTools tools;

  public OpeningRoutes(OpeningTools tools) {
    this.tools = tools;
  }

  public void mount(Router router) {
    router.get("/api/openings").handler(this::list);
    router.put("/api/openings").handler(this::keepAll);
    router.get("/api/openings/:ref").handler(this::read);
    router.put("/api/openings/:ref").handler(this::keep);
    router.delete("/api/openings/:ref").handler(this::remove);
    router.get("/api/openings/:ref/candidates").handler(this::candidates);
    router.get("/api/pools").handler(this::pools);
  }

  private void list(RoutingContext context) {
    tools
        .offered()
        .onSuccess(
            all -> {
              ArrayNode list = JsonMappers.OWN.createArrayNode();
              all.forEach(opening -> list.add(OpeningForm.written(opening)));
              PlaybookAnswers.list(context, "openings", list);
            })
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private void read(RoutingContext context) {
    known(context, opening -> JsonAnswers.json(context, 200, OpeningForm.written(opening)));
  }

  private void keep(RoutingContext context) {
    if (!PlaybookAnswers.may(context, Permission.EDIT)) {
      return;
    }
    String ref = context.pathParam("ref");
    Sent sent;
    try {
      sent = OpeningForm.one(context, ref);
    } catch (RefusalException e) {
      Problem.refused(e).answer(context);
      return;
    }
    kept(context, List.of(sent))
        .compose(outcomes -> tools.offered(ref).map(found -> answer(context, outcomes, found)))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private static boolean answer(
      RoutingContext context, List<Outcome> outcomes, java.util.Optional<OfferedOpening> found) {
    if (outcomes.contains(Outcome.CHANGED_MEANWHILE)) {
      late(context, "the opening");
    } else {
      found.ifPresent(
          opening ->
              JsonAnswers.json(
                  context,
                  outcomes.contains(Outcome.MADE) ? 201 : 200,
                  OpeningForm.written(opening)));
    }
    return true;
  }

  private static void late(RoutingContext context, String what) {
    PlaybookAnswers.conflict(
        context,
        ProblemType.OVERTAKEN,
        "Another user changed "
            + what
            + " meanwhile. Nothing was kept. Read it again, then send your change with the version"
            + " it has now.");
  }

  private void keepAll(RoutingContext context) {
    if (!PlaybookAnswers.may(context, Permission.EDIT)) {
      return;
    }
    List<Sent> all;
    try {
      all = OpeningForm.all(context);
    } catch (RefusalException e) {
      Problem.refused(e).answer(context);
      return;
    }
    kept(context, all)
        .onSuccess(
            outcomes -> {
              int late = outcomes.indexOf(Outcome.CHANGED_MEANWHILE);
              if (late >= 0) {
                late(context, "the opening " + all.get(late).opening().ref());
                return;
              }
              JsonAnswers.json(
                  context,
                  200,
                  JsonMappers.OWN
                      .createObjectNode()
                      .put("made", count(outcomes, Outcome.MADE))
                      .put("changed", count(outcomes, Outcome.CHANGED))
                      .put("unchanged", count(outcomes, Outcome.UNCHANGED)));
            })
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private static long count(List<Outcome> outcomes, Outcome outcome) {
    return outcomes.stream().filter(outcome::equals).count();
  }

  private Future<List<Outcome>> kept(RoutingContext context, List<Sent> sent) {
    return tools
        .store()
        .keep(sent, KeyAuthentication.caller(context).name(), tools.clock().instant())
        .compose(outcomes -> tools.changed().get().map(outcomes));
  }

  private void remove(RoutingContext context) {
    if (!PlaybookAnswers.may(context, Permission.EDIT)) {
      return;
    }
    String ref = context.pathParam("ref");
    tools
        .store()
        .remove(ref, KeyAuthentication.caller(context).name(), tools.clock().instant())
        .compose(removed -> tools.changed().get().map(removed))
        .onSuccess(
            removed -> {
              if (removed) {
                JsonAnswers.done(context);
              } else {
                Problem.notFound("opening in the database", ref).answer(context);
              }
            })
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private void candidates(RoutingContext context) {
    int from;
    int limit;
    try {
      from =
          QueryParameters.text(context, "from").isEmpty()
              ? 0
              : QueryParameters.number(context, "from", 1, FARTHEST);
      limit = QueryParameters.number(context, "limit", USUAL, MOST);
    } catch (QueryParameters.Refusal refusal) {
      refusal.problem().answer(context);
      return;
    }
    known(
        context,
        opening ->
            tools
                .candidates()
                .of(opening.opening(), from, limit)
                .onSuccess(
                    page -> {
                      ObjectNode node =
                          JsonMappers.OWN.createObjectNode().put("total", page.total());
                      ArrayNode list = node.putArray("candidates");
                      page.candidates().forEach(each -> list.add(OpeningForm.written(each)));
                      int next = from + page.candidates().size();
                      if (next < page.total()) {
                        node.put("next", next);
                      }
                      JsonAnswers.json(context, 200, node);
                    })
                .onFailure(e -> JsonAnswers.failure(context, e)));
  }

  private void pools(RoutingContext context) {
    tools
        .talentMap()
        .onSuccess(
            map -> {
              ObjectNode node = JsonMappers.OWN.createObjectNode().put("at", map.at().toString());
              ArrayNode pools = node.putArray("pools");
              map.pools().forEach(pool -> pools.add(written(pool)));
              ArrayNode needs = node.putArray("needs");
              map.needs().forEach(need -> needs.add(written(need)));
              JsonAnswers.json(context, 200, node);
            })
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private static ObjectNode written(PoolCount pool) {
    return JsonMappers.OWN
        .createObjectNode()
        .put("function", pool.function())
        .put("domain", pool.domain())
        .put("country", pool.country())
        .put("people", pool.people())
        .put("coverage", word(Coverage.of(pool.people())));
  }

  private static ObjectNode written(TalentMap.Need need) {
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("opening", need.opening().ref())
            .put("title", need.opening().title())
            .put("state", need.opening().state().name().toLowerCase(java.util.Locale.ROOT));
    need.opening().opens().ifPresent(day -> node.put("opens", day.toString()));
    return node.put("function", need.pool().function())
        .put("domain", need.pool().domain())
        .put("country", need.pool().country())
        .put("people", need.people())
        .put("missing", need.missing())
        .put("coverage", word(Coverage.of(need.people())));
  }

  private static String word(Coverage coverage) {
    return coverage.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The opening of the path; answers if there is none. */
  private void known(RoutingContext context, Consumer<OfferedOpening> then) {
    String ref = context.pathParam("ref");
    tools
        .offered(ref)
        .onSuccess(
            found ->
                found.ifPresentOrElse(then, () -> Problem.notFound("opening", ref).answer(context)))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }
}
