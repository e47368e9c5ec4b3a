package nurture.web.segment;

import java.util.Arrays;
import java.util.Locale;
import nurture.segment.SegmentDefinition;
import nurture.segment.SegmentDefinition.OfCondition;
import nurture.segment.SegmentDefinition.OfList;

/** What tells the candidates of a segment apart, as a form asks for it. */
enum SegmentKind {
  CONDITION("A condition over facts"),
  LIST("A list of candidates"),
  SEGMENTS("Other segments");

  private final String label;

  SegmentKind(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** As a form sends it: {@code condition}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of a word; a condition for any other. */
  static SegmentKind of(String word) {
    return Arrays.stream(values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElse(CONDITION);
  }

  static SegmentKind of(SegmentDefinition definition) {
    return definition instanceof OfCondition
        ? CONDITION
        : definition instanceof OfList ? LIST : SEGMENTS;
  }
}
