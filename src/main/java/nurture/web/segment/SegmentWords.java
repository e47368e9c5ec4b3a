package nurture.web.segment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nurture.rules.form.RuleInWords.WordedLine;
import nurture.segment.Segment;
import nurture.segment.SegmentCondition;
import nurture.segment.SegmentDefinition;
import nurture.segment.SegmentDefinition.Combination;
import nurture.segment.SegmentDefinition.OfCondition;
import nurture.segment.SegmentDefinition.OfSegments;
import nurture.segment.SegmentDefinitions;

/**
 * What is said of a segment on pages.
 *
 * @param names of segments, by their ids
 */
record SegmentWords(SegmentDefinitions segments, Map<UUID, String> names) {

  private static final int LONGEST = 220;
  private static final String REMOVED = "a segment that was removed";

  static SegmentWords of(SegmentDefinitions segments, List<Segment> all) {
    return new SegmentWords(
        segments, all.stream().collect(Collectors.toMap(Segment::id, Segment::name)));
  }

  /** In sentences, one for each condition. */
  List<WordedLine> lines(SegmentDefinition definition) {
    if (definition instanceof OfCondition condition) {
      return segments
          .read(condition.when())
          .condition()
          .map(SegmentCondition::words)
          .orElseGet(() -> List.of(new WordedLine(condition.when(), List.of())));
    } else if (definition instanceof OfSegments of) {
      return List.of(
          new WordedLine(
              DisplayedHow.of(of.how()) + ":",
              of.segments().stream().map(id -> new WordedLine(name(id), List.of())).toList()));
    }
    return List.of(new WordedLine("Who is on its list", List.of()));
  }

  /** In one line, which may be cut. */
  String line(SegmentDefinition definition) {
    String all =
        lines(definition).stream().map(SegmentWords::flat).collect(Collectors.joining("; "));
    return all.length() > LONGEST ? all.substring(0, LONGEST).strip() + " …" : all;
  }

  private static String flat(WordedLine line) {
    return line.parts().isEmpty()
        ? line.text()
        : line.text()
            + line.parts().stream()
                .map(SegmentWords::flat)
                .collect(Collectors.joining(", ", " ", ""));
  }

  /** All that a version of it says, as text that can be compared. */
  String text(String name, String owner, SegmentDefinition definition) {
    String says =
        definition instanceof OfCondition condition
            ? condition.when()
            : lines(definition).stream().map(SegmentWords::flat).collect(Collectors.joining("\n"));
    return "Name: " + name + "\nOwner: " + owner + "\n\n" + says + "\n";
  }

  private String name(UUID id) {
    String known = names.get(id);
    return known == null ? REMOVED : "“" + known + "”";
  }

  /** How segments make another one, in words. */
  private static final class DisplayedHow {

    static String of(Combination how) {
      return switch (how) {
        case ALL -> "Who is in all of";
        case ANY -> "Who is in at least one of";
        case NONE -> "Who is in none of";
      };
    }

    private DisplayedHow() {}
  }
}
