package nurture.web.api;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.UUID;
import nurture.json.RefusalException;
import nurture.segment.Segment;
import nurture.segment.SegmentDefinitions;
import nurture.segment.UnreadableSegment;
import nurture.web.JsonAnswers;
import nurture.web.PathId;
import nurture.web.Problem;

/** The segment that a request is about. */
record SegmentLookup(SegmentDefinitions segments) {

  /** The segment of the path; answers if there is none. */
  Future<Optional<Segment>> known(RoutingContext context) {
    Optional<UUID> id = id(context);
    return id.isEmpty()
        ? Future.succeededFuture(Optional.empty())
        : segments
            .store()
            .newest(id.get())
            .map(
                found -> {
                  if (found.isEmpty()) {
                    Problem.notFound("segment", id.get().toString()).answer(context);
                  }
                  return found;
                });
  }

  /** The id of the path; answers if it is none. */
  static Optional<UUID> id(RoutingContext context) {
    Optional<UUID> id = PathId.of(context);
    if (id.isEmpty()) {
      Problem.notFound("segment", context.pathParam("id")).answer(context);
    }
    return id;
  }

  /** Answers that a segment cannot be read, or that the server is in trouble. */
  static void failed(RoutingContext context, Throwable failure) {
    if (failure instanceof UnreadableSegment unreadable) {
      Problem.refused(new RefusalException("when", "", String.valueOf(unreadable.getMessage())))
          .answer(context);
    } else {
      JsonAnswers.failure(context, failure);
    }
  }
}
