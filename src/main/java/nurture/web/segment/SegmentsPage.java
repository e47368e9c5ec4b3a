package nurture.web.segment;

import java.time.ZoneOffset;
import java.util.List;
import nurture.segment.Segment;
import nurture.web.console.DisplayWords;
import nurture.web.console.ShownTime;

/**
 * The segments there are, without their counts, which are read one by one.
 *
 * @param edits whether the member may make one
 */
record SegmentsPage(List<Row> rows, boolean edits) {

  /** One segment. */
  record Row(
      String href,
      String name,
      String owner,
      String kind,
      String says,
      int version,
      String by,
      ShownTime at) {}

  static SegmentsPage of(List<Segment> all, SegmentWords words, boolean edits) {
    return new SegmentsPage(
        all.stream()
            .map(
                segment ->
                    new Row(
                        SegmentPages.href(segment.id()),
                        segment.name(),
                        segment.owner(),
                        SegmentKind.of(segment.definition()).label(),
                        words.line(segment.definition()),
                        segment.version(),
                        DisplayWords.author(segment.by()),
                        ShownTime.at(segment.at(), ZoneOffset.UTC)))
            .toList(),
        edits);
  }
}
