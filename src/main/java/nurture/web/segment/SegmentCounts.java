package nurture.web.segment;

import io.vertx.core.Future;
import java.util.UUID;
import nurture.segment.SegmentCondition;
import nurture.segment.SegmentDefinition;
import nurture.segment.SegmentDefinition.OfCondition;
import nurture.segment.SegmentDefinition.OfSegments;
import nurture.segment.UnreadableSegment;
import nurture.web.SegmentTools;

/** Counts the candidates of segments that are kept or typed, and names some. */
final class SegmentCounts {

  /** Candidates who are named beside the count. */
  static final int SAMPLE = 20;

  private final SegmentTools tools;

  SegmentCounts(SegmentTools tools) {
    this.tools = tools;
  }

  /** Counts what is typed; nothing while its rows make no condition. */
  Future<FoundPart> of(UUID id, TypedSegment typed, boolean isNew) {
    return typed.unfinished()
        ? said("Fill in the rows to see whom it is about.")
        : of(id, typed.definition(), isNew);
  }

  /**
   * Counts.
   *
   * @param id of the segment whose definition it is; any for one that is new
   * @param isNew whether it is not kept yet, so that no list has candidates
   */
  Future<FoundPart> of(UUID id, SegmentDefinition definition, boolean isNew) {
    if (definition instanceof OfCondition condition) {
      if (condition.when().isBlank()) {
        return said("Type a condition, or add one to the form, to see whom it is about.");
      }
      SegmentCondition.Reading reading = tools.segments().read(condition.when());
      if (reading.condition().isEmpty()) {
        return Future.succeededFuture(FoundPart.of(reading));
      }
    } else if (definition instanceof OfSegments of && of.segments().isEmpty()) {
      return said("Choose segments to see whom they are about.");
    } else if (isNew && SegmentKind.of(definition) == SegmentKind.LIST) {
      return said("Candidates are put on the list once it is kept.");
    }
    return tools
        .segments()
        .sql(id, definition)
        .compose(sql -> tools.reader().found(sql, tools.clock().instant(), SAMPLE))
        .map(FoundPart::of)
        .recover(
            failure ->
                failure instanceof UnreadableSegment
                    ? Future.succeededFuture(FoundPart.failed(String.valueOf(failure.getMessage())))
                    : Future.failedFuture(failure));
  }

  private static Future<FoundPart> said(String remark) {
    return Future.succeededFuture(FoundPart.remark(remark));
  }
}
