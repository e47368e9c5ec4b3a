package nurture.segment;

import java.util.List;
import java.util.UUID;

/** What tells the candidates of a segment apart from others. Immutable. */
public sealed interface SegmentDefinition {

  /**
   * Those of whom a condition holds.
   *
   * @param when as a rule has it behind {@code when}
   */
  record OfCondition(String when) implements SegmentDefinition {}

  /** Those on a list, which is kept apart. */
  record OfList() implements SegmentDefinition {}

  /**
   * Those of other segments.
   *
   * @param segments at least one
   */
  record OfSegments(Combination how, List<UUID> segments) implements SegmentDefinition {
    public OfSegments {
      segments = List.copyOf(segments);
    }
  }

  /** How segments make another one. */
  enum Combination {
    /** Who is in each of them. */
    ALL,
    /** Who is in one of them at least. */
    ANY,
    /** Who is in none of them. */
    NONE
  }
}
