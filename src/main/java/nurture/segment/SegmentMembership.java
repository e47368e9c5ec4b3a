package nurture.segment;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nurture.candidate.Dossier;
import nurture.candidate.facts.Flag;
import nurture.rules.match.NearMiss;
import nurture.segment.SegmentDefinition.OfCondition;

/**
 * Tells why a candidate is not in a segment. Safe for concurrent use; some milliseconds.
 *
 * <p>Flags are those that rules said at the last evaluation, as for the count; on a later day they
 * may be others.
 */
public final class SegmentMembership {

  private final SegmentDefinitions segments;
  private final SegmentReader reader;

  public SegmentMembership(SegmentDefinitions segments, SegmentReader reader) {
    this.segments = segments;
    this.reader = reader;
  }

  /**
   * Whether a candidate is in a segment.
   *
   * @param missing the conditions that are not met, each with its value and the day on which it is
   *     met if nothing happens; empty for a candidate who is in it, and for a segment without
   *     conditions of its own
   */
  public record Answer(boolean inside, List<NearMiss> missing) {
    public Answer {
      missing = List.copyOf(missing);
    }
  }

  /**
   * A candidate as they are.
   *
   * @param facts what is known of them at an instant, flags apart
   */
  public record Asked(UUID id, Dossier dossier, Function<Instant, List<Object>> facts) {}

  /**
   * Asks.
   *
   * @return fails with {@link UnreadableSegment} if the segment cannot be read
   */
  public Future<Answer> of(Segment segment, Asked candidate, Instant now) {
    if (segment.definition() instanceof OfCondition condition) {
      return reader.flags(candidate.id()).map(flags -> missing(condition, candidate, flags, now));
    }
    return segments
        .sql(segment.id(), segment.definition())
        .compose(sql -> reader.contains(sql, now, candidate.id()))
        .map(inside -> new Answer(inside, List.of()));
  }

  private Answer missing(OfCondition of, Asked candidate, List<String> flags, Instant now) {
    SegmentCondition.Reading reading = segments.read(of.when());
    if (reading.condition().isEmpty()) {
      throw UnreadableSegment.of(reading);
    }
    List<NearMiss> missing =
        reading
            .condition()
            .get()
            .missing(candidate.dossier(), now, at -> with(candidate.facts().apply(at), flags));
    return new Answer(missing.isEmpty(), missing);
  }

  private static List<Object> with(List<Object> facts, List<String> flags) {
    List<Object> all = new ArrayList<>(facts);
    flags.forEach(flag -> all.add(new Flag(flag)));
    return all;
  }
}
