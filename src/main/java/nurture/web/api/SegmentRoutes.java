package nurture.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import nurture.access.Permission;
import nurture.json.JsonMappers;
import nurture.json.RefusalException;
import nurture.segment.Segment;
import nurture.segment.SegmentDefinitions;
import nurture.segment.SegmentStore;
import nurture.web.JsonAnswers;
import nurture.web.KeyAuthentication;
import nurture.web.Problem;
import nurture.web.ProblemType;

/** Segments: kept, changed, read and removed. */
public final class SegmentRoutes {

  private final SegmentDefinitions segments;
  private final SegmentLookup lookup;
  private final InstantSource clock;

  public SegmentRoutes(SegmentDefinitions segments, InstantSource clock) {
    this.segments = segments;
    this.lookup = new SegmentLookup(segments);
    this.clock = clock;
  }

  public void mount(Router router) {
    router.get("/api/segments").handler(this::list);
    router.post("/api/segments").handler(this::make);
    router.get("/api/segments/:id").handler(this::read);
    router.put("/api/segments/:id").handler(this::change);
    router.delete("/api/segments/:id").handler(this::remove);
  }

  private void list(RoutingContext context) {
    segments
        .store()
        .all()
        .onSuccess(
            all -> {
              ArrayNode list = JsonMappers.OWN.createArrayNode();
              all.forEach(segment -> list.add(SegmentForm.written(segment)));
              PlaybookAnswers.list(context, "segments", list);
            })
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private void make(RoutingContext context) {
    keep(context, UUID.randomUUID(), Optional.empty());
  }

  private void change(RoutingContext context) {
    lookup
        .known(context)
        .onSuccess(found -> found.ifPresent(old -> keep(context, old.id(), Optional.of(old))))
        .onFailure(e -> SegmentLookup.failed(context, e));
  }

  /** Keeps one that is new, or the next version of one. */
  private void keep(RoutingContext context, UUID id, Optional<Segment> old) {
    if (!PlaybookAnswers.may(context, Permission.EDIT)) {
      return;
    }
    Segment segment;
    try {
      segment =
          SegmentForm.of(context).segment(id, old, KeyAuthentication.caller(context).name(), clock);
    } catch (RefusalException e) {
      Problem.refused(e).answer(context);
      return;
    }
    segments
        .sql(id, segment.definition())
        .compose(sql -> segments.store().keep(segment))
        .onSuccess(outcome -> kept(context, segment, outcome))
        .onFailure(e -> SegmentLookup.failed(context, e));
  }

  private static void kept(RoutingContext context, Segment segment, SegmentStore.Outcome outcome) {
    switch (outcome) {
      case DONE ->
          JsonAnswers.json(
              context, segment.version() == 1 ? 201 : 200, SegmentForm.written(segment));
      case NAME_TAKEN ->
          PlaybookAnswers.conflict(
              context,
              ProblemType.NAME_TAKEN,
              "There is a segment "
                  + segment.name()
                  + ". Choose another name, or change that one.");
      case CHANGED_MEANWHILE ->
          PlaybookAnswers.conflict(
              context,
              ProblemType.OVERTAKEN,
              "Another user changed the segment. Read it again, and send the version it has now.");
    }
  }

  private void read(RoutingContext context) {
    SegmentLookup.id(context)
        .ifPresent(
            id ->
                segments
                    .store()
                    .versions(id)
                    .onSuccess(
                        versions -> {
                          if (versions.isEmpty()) {
                            Problem.notFound("segment", id.toString()).answer(context);
                            return;
                          }
                          ObjectNode node = SegmentForm.written(versions.get(0));
                          ArrayNode all = node.putArray("versions");
                          versions.forEach(each -> all.add(SegmentForm.version(each)));
                          JsonAnswers.json(context, 200, node);
                        })
                    .onFailure(e -> JsonAnswers.failure(context, e)));
  }

  private void remove(RoutingContext context) {
    if (!PlaybookAnswers.may(context, Permission.EDIT)) {
      return;
    }
    SegmentLookup.id(context)
        .ifPresent(
            id ->
                segments
                    .store()
                    .remove(id, KeyAuthentication.caller(context).name(), clock.instant())
                    .onSuccess(
                        removed -> {
                          if (removed) {
                            JsonAnswers.done(context);
                          } else {
                            Problem.notFound("segment", id.toString()).answer(context);
                          }
                        })
                    .onFailure(e -> JsonAnswers.failure(context, e)));
  }
}
