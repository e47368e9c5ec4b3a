package nurture.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nurture.access.Permission;
import nurture.candidate.facts.Facts;
import nurture.candidate.facts.World;
import nurture.journey.CandidatePreview;
import nurture.journey.CandidateQueue;
import nurture.json.JsonMappers;
import nurture.json.RefusalException;
import nurture.rules.match.NearMiss;
import nurture.segment.SegmentDefinition;
import nurture.segment.SegmentDefinition.OfList;
import nurture.segment.SegmentDefinitions;
import nurture.segment.SegmentMembership;
import nurture.segment.SegmentReader;
import nurture.segment.SegmentStore;
import nurture.web.JsonAnswers;
import nurture.web.KeyAuthentication;
import nurture.web.Problem;
import nurture.web.ProblemType;
import nurture.web.SegmentTools;

/** The candidates of segments: counted, listed, put on lists, and why one is not in a segment. */
public final class SegmentCandidateRoutes {

  private static final int SAMPLE = 20;
  private static final int MOST = 1_000;
  private static final int MOST_REFS = 10_000;

  private final SegmentDefinitions segments;
  private final SegmentLookup lookup;
  private final SegmentReader reader;
  private final SegmentMembership membership;
  private final CandidateQueue candidates;
  private final Supplier<World> world;
  private final InstantSource clock;

  public SegmentCandidateRoutes(SegmentTools tools) {
    this.segments = tools.segments();
    this.lookup = new SegmentLookup(segments);
    this.reader = tools.reader();
    this.membership = new SegmentMembership(segments, reader);
    this.candidates = tools.candidates();
    this.world = tools.world();
    this.clock = tools.clock();
  }

  public void mount(Router router) {
    router.post("/api/segments/count").handler(this::count);
    router.get("/api/segments/:id/candidates").handler(this::members);
    router.post("/api/segments/:id/candidates").handler(this::put);
    router.get("/api/segments/:id/why-not/:ref").handler(this::whyNot);
  }

  private void count(RoutingContext context) {
    SegmentDefinition definition;
    try {
      definition = SegmentForm.of(context).definition();
    } catch (RefusalException e) {
      Problem.refused(e).answer(context);
      return;
    }
    Instant now = clock.instant();
    segments
        .sql(UUID.randomUUID(), definition)
        .compose(sql -> reader.found(sql, now, SAMPLE))
        .onSuccess(
            found -> {
              ObjectNode node =
                  JsonMappers.OWN
                      .createObjectNode()
                      .put("count", found.count())
                      .put("at", now.toString());
              JsonAnswers.json(context, 200, node.set("sample", lines(found.lines())));
            })
        .onFailure(e -> SegmentLookup.failed(context, e));
  }

  private void members(RoutingContext context) {
    int limit;
    Optional<UUID> behind;
    try {
      limit = QueryParameters.number(context, "limit", MOST, MOST);
      behind = QueryParameters.text(context, "after").map(SegmentCandidateRoutes::place);
    } catch (QueryParameters.Refusal refusal) {
      refusal.problem().answer(context);
      return;
    }
    lookup
        .known(context)
        .onSuccess(
            found ->
                found.ifPresent(
                    segment ->
                        segments
                            .sql(segment.id(), segment.definition())
                            .compose(sql -> reader.page(sql, clock.instant(), behind, limit))
                            .onSuccess(
                                lines -> {
                                  ObjectNode node = JsonMappers.OWN.createObjectNode();
                                  node.set("candidates", lines(lines));
                                  if (lines.size() == limit) {
                                    node.put("next", lines.get(limit - 1).id().toString());
                                  }
                                  JsonAnswers.json(context, 200, node);
                                })
                            .onFailure(e -> SegmentLookup.failed(context, e))))
        .onFailure(e -> SegmentLookup.failed(context, e));
  }

  static UUID place(String written) {
    try {
      return UUID.fromString(written);
    } catch (IllegalArgumentException e) {
      throw QueryParameters.refused("after", written, "must be `next` of the page before");
    }
  }

  private void put(RoutingContext context) {
    if (!PlaybookAnswers.may(context, Permission.EDIT)) {
      return;
    }
    List<String> add;
    List<String> remove;
    try {
      RequestFields fields = RequestFields.of(context, "add", "remove");
      add = refs(fields, "add");
      remove = refs(fields, "remove");
    } catch (RefusalException e) {
      Problem.refused(e).answer(context);
      return;
    }
    String by = KeyAuthentication.caller(context).name();
    lookup
        .known(context)
        .onSuccess(
            found ->
                found.ifPresent(
                    segment -> {
                      if (!(segment.definition() instanceof OfList)) {
                        PlaybookAnswers.conflict(
                            context,
                            ProblemType.WRONG_STATE,
                            "Candidates are in this segment by its condition. Make a list (list:"
                                + " true) to put candidates on.");
                        return;
                      }
                      SegmentStore store = segments.store();
                      Instant now = clock.instant();
                      put(store, segment.id(), remove, false, by, now)
                          .compose(
                              gone ->
                                  put(store, segment.id(), add, true, by, now)
                                      .map(unknown -> unknown(gone, unknown)))
                          .onSuccess(node -> JsonAnswers.json(context, 200, node))
                          .onFailure(e -> JsonAnswers.failure(context, e));
                    }))
        .onFailure(e -> SegmentLookup.failed(context, e));
  }

  private static Future<List<String>> put(
      SegmentStore store, UUID id, List<String> refs, boolean on, String by, Instant now) {
    return refs.isEmpty() ? Future.succeededFuture(List.of()) : store.list(id, refs, on, by, now);
  }

  private static ObjectNode unknown(List<String> one, List<String> other) {
    ObjectNode node = JsonMappers.OWN.createObjectNode();
    ArrayNode refs = node.putArray("unknown");
    one.forEach(refs::add);
    other.forEach(refs::add);
    return node;
  }

  private static List<String> refs(RequestFields fields, String name) throws RefusalException {
    JsonNode node = fields.node(name);
    if (node.isMissingNode() || node.isNull()) {
      return List.of();
    }
    if (!node.isArray() || node.size() > MOST_REFS) {
      throw new RefusalException(name, "", "must be a list of at most " + MOST_REFS + " refs");
    }
    List<String> refs = new ArrayList<>();
    for (JsonNode ref : node) {
      if (!ref.isTextual()) {
        throw new RefusalException(name, ref.toString(), "must be a list of refs");
      }
      refs.add(ref.textValue());
    }
    return refs;
  }

  private void whyNot(RoutingContext context) {
    String ref = context.pathParam("ref");
    Instant now = clock.instant();
    lookup
        .known(context)
        .onSuccess(
            found ->
                found.ifPresent(
                    segment ->
                        candidates
                            .load(ref, now)
                            .compose(
                                seen ->
                                    seen.isEmpty()
                                        ? Future
                                            .<Optional<SegmentMembership.Answer>>succeededFuture(
                                                Optional.empty())
                                        : membership
                                            .of(segment, asked(seen.get()), now)
                                            .map(Optional::of))
                            .onSuccess(
                                answer ->
                                    answer.ifPresentOrElse(
                                        a -> JsonAnswers.json(context, 200, written(a)),
                                        () -> Problem.notFound("candidate", ref).answer(context)))
                            .onFailure(e -> SegmentLookup.failed(context, e))))
        .onFailure(e -> SegmentLookup.failed(context, e));
  }

  private SegmentMembership.Asked asked(CandidatePreview seen) {
    World known = world.get();
    return new SegmentMembership.Asked(
        seen.id(), seen.dossier(), at -> Facts.of(seen.dossier(), at, known));
  }

  private static ObjectNode written(SegmentMembership.Answer answer) {
    ObjectNode node = JsonMappers.OWN.createObjectNode().put("inside", answer.inside());
    ArrayNode missing = node.putArray("missing");
    for (NearMiss miss : answer.missing()) {
      ObjectNode each = missing.addObject().put("condition", miss.asked()).put("said", miss.said());
      miss.on().ifPresent(day -> each.put("on", day.toString()));
    }
    return node;
  }

  private static ArrayNode lines(List<SegmentReader.Line> lines) {
    ArrayNode list = JsonMappers.OWN.createArrayNode();
    lines.forEach(line -> list.addObject().put("ref", line.ref()).put("name", line.name()));
    return list;
  }
}
