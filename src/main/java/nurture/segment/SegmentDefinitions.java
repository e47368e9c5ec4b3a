package nurture.segment;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nurture.segment.SegmentDefinition.OfCondition;
import nurture.segment.SegmentDefinition.OfSegments;

/** Reads what segments are made of. Safe for concurrent use; reading takes about a millisecond. */
public final class SegmentDefinitions {

  /** Segments of segments of segments are enough. */
  private static final int DEEPEST = 5;

  private final SegmentStore store;
  private final Supplier<Map<String, Integer>> numbers;

  /**
   * @param numbers the policy numbers of the playbook in service, with their values
   */
  public SegmentDefinitions(SegmentStore store, Supplier<Map<String, Integer>> numbers) {
    this.store = store;
    this.numbers = numbers;
  }

  public SegmentStore store() {
    return store;
  }

  /** Reads a condition by the policy numbers in service. */
  public SegmentCondition.Reading read(String when) {
    return SegmentCondition.read(when, numbers.get());
  }

  /**
   * A definition as SQL.
   *
   * @param id of the segment whose definition it is
   * @return fails with {@link UnreadableSegment} if it, or a segment it is made of, cannot be read
   */
  public Future<SegmentSql> sql(UUID id, SegmentDefinition definition) {
    if (definition instanceof OfSegments) {
      return store
          .all()
          .map(
              all ->
                  sql(
                      id,
                      definition,
                      all.stream().collect(Collectors.toMap(Segment::id, Function.identity())),
                      new ArrayList<>()));
    }
    try {
      return Future.succeededFuture(sql(id, definition, Map.of(), new ArrayList<>()));
    } catch (UnreadableSegment e) {
      return Future.failedFuture(e);
    }
  }

  private SegmentSql sql(
      UUID id, SegmentDefinition definition, Map<UUID, Segment> all, List<UUID> within) {
    if (within.contains(id) || within.size() > DEEPEST) {
      throw new UnreadableSegment(
          "It is made of segments that are made of it, or of more than "
              + DEEPEST
              + " others in a row. Take one of them away.");
    } else if (definition instanceof OfCondition condition) {
      SegmentCondition.Reading reading = read(condition.when());
      return reading
          .condition()
          .map(SegmentCondition::sql)
          .orElseThrow(() -> UnreadableSegment.of(reading));
    } else if (definition instanceof OfSegments of) {
      List<UUID> deeper = new ArrayList<>(within);
      deeper.add(id);
      return SegmentSql.joined(
          of.how(),
          of.segments().stream()
              .map(
                  part -> {
                    Segment segment = all.get(part);
                    if (segment == null) {
                      throw new UnreadableSegment(
                          "A segment it is made of was removed. Take it away, or put another one"
                              + " in its place.");
                    }
                    return sql(part, segment.definition(), all, deeper);
                  })
              .toList());
    }
    return SegmentSql.listed(id);
  }
}
