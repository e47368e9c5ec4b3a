package nurture.experiment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * When after a message a harm came. The window of an experiment is cut into slices, each of which
 * is counted as soon as it is over for a message: so harm is found hours after the first messages,
 * and not days. A message is counted in a slice while it did no harm in an earlier one.
 */
public final class HarmSlices {

  /** Where the slices before the last one end. */
  private static final List<Duration> ENDS = List.of(Duration.ofHours(2), Duration.ofDays(1));

  /**
   * A message that did harm.
   *
   * @param place of the message among those of its arm, from 0, in the order of sending
   * @param after how long after it was sent
   */
  public record Harm(long place, Duration after) {}

  /** When each slice ends after a message is sent, ascending; the last one is the window. */
  public static List<Duration> ends(int windowDays) {
    List<Duration> ends = new ArrayList<>(ENDS);
    ends.removeIf(end -> end.compareTo(Duration.ofDays(windowDays)) >= 0);
    ends.add(Duration.ofDays(windowDays));
    return List.copyOf(ends);
  }

  /**
   * The sequence of each slice.
   *
   * @param over how many messages have lived through each slice, in the order of {@link #ends}
   * @param harms each message at most once
   */
  public static List<OutcomeSequence> of(int windowDays, List<Long> over, List<Harm> harms) {
    List<Duration> ends = ends(windowDays);
    List<Harm> ordered = harms.stream().sorted(Comparator.comparingLong(Harm::place)).toList();
    List<OutcomeSequence> slices = new ArrayList<>();
    for (int slice = 0; slice < ends.size(); slice++) {
      long counted = over.get(slice);
      List<Long> places = new ArrayList<>();
      long gone = 0;
      for (Harm harm : ordered) {
        if (harm.place() >= counted) {
          break;
        }
        int came = slice(ends, harm.after());
        if (came < slice) {
          gone++;
        } else if (came == slice) {
          places.add(harm.place() - gone);
        }
      }
      slices.add(
          new OutcomeSequence(
              counted - gone, places.stream().mapToLong(Long::longValue).toArray()));
    }
    return slices;
  }

  private static int slice(List<Duration> ends, Duration after) {
    int slice = 0;
    while (slice < ends.size() && after.compareTo(ends.get(slice)) > 0) {
      slice++;
    }
    return slice;
  }

  private HarmSlices() {}
}
