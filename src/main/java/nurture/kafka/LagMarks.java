package nurture.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * How long records of a topic wait, told from the ends of its partitions alone: once a partition is
 * committed up to where it ended at an instant, all that was written before that instant is taken.
 * For one thread.
 */
final class LagMarks {

  /**
   * Where a partition ends and how far the group has committed it.
   *
   * @param end the offset of the next record to be written
   * @param committed the offset of the next record to be taken
   */
  record Place(long end, long committed) {

    long behind() {
      return Math.max(0, end - committed);
    }
  }

  private record Mark(Instant at, long end) {}

  private final Map<Integer, Mark> marks = new HashMap<>();

  /**
   * Takes note of all partitions of the topic.
   *
   * @return how long the longest waiting record may have waited; less than twice what it has
   */
  Duration look(Instant now, Map<Integer, Place> places) {
    marks.keySet().retainAll(places.keySet());
    places.forEach(
        (partition, place) ->
            marks.merge(
                partition,
                new Mark(now, place.end()),
                (before, next) -> place.committed() >= before.end() ? next : before));
    return marks.values().stream()
        .map(mark -> Duration.between(mark.at(), now))
        .max(Duration::compareTo)
        .orElse(Duration.ZERO);
  }
}
