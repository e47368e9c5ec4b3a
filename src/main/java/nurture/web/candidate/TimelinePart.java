package nurture.web.candidate;

import java.time.Instant;
import java.util.List;
import nurture.insight.TimelineEntry;
import org.jspecify.annotations.Nullable;

/**
 * A page of a timeline. What happened at one instant stays together, so that the next page can
 * begin before it.
 *
 * @param older what the next page is before; null if this is the last
 * @param later whether there are newer pages
 */
record TimelinePart(List<TimelineEntry> entries, @Nullable Instant older, boolean later) {

  TimelinePart {
    entries = List.copyOf(entries);
  }

  /**
   * @param read the newest first, one more than is shown where there are more
   */
  static TimelinePart of(List<TimelineEntry> read, int most, boolean later) {
    if (read.size() <= most) {
      return new TimelinePart(read, null, later);
    }
    int end = most;
    Instant split = read.get(most).at();
    while (end > 0 && read.get(end - 1).at().equals(split)) {
      end--;
    }
    return end == 0
        ? new TimelinePart(read, split, later)
        : new TimelinePart(read.subList(0, end), read.get(end - 1).at(), later);
  }
}
