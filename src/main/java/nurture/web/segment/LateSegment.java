package nurture.web.segment;

import java.util.List;
import nurture.playbook.difference.TextComparison;
import nurture.segment.Segment;
import nurture.web.console.DiffLine;
import nurture.web.console.DisplayWords;

/**
 * A save that was late.
 *
 * @param author who saved in between
 * @param lines what differs between theirs and yours
 */
record LateSegment(String author, int version, String theirs, String yours, List<DiffLine> lines) {

  static LateSegment of(Segment newest, TypedSegment typed, SegmentWords words) {
    String theirs = words.text(newest.name(), newest.owner(), newest.definition());
    String yours = words.text(typed.name(), typed.owner(), typed.definition());
    return new LateSegment(
        DisplayWords.author(newest.by()),
        newest.version(),
        theirs,
        yours,
        DiffLine.of(TextComparison.unified("segment", theirs, yours)));
  }
}
