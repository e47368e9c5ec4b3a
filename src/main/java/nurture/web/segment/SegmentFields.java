package nurture.web.segment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import nurture.rules.form.RuleWords;
import nurture.rules.form.WordSuggestion;
import nurture.segment.Segment;
import nurture.segment.SegmentDefinition.Combination;
import org.jspecify.annotations.Nullable;

/**
 * The form of a segment.
 *
 * @param action where it is sent
 * @param id of the segment; empty for a new one
 * @param kinds to choose from; those of a segment that is kept are one
 * @param unsaved whether it shows what is not kept yet
 * @param late null unless another user was faster
 * @param rows the condition in rows; null where it is shown as text
 * @param facts what a condition may look for, each behind a blank
 */
record SegmentFields(
    String action,
    String href,
    String id,
    List<Choice> kinds,
    String kind,
    String name,
    String owner,
    String when,
    List<Choice> hows,
    List<Choice> segments,
    String comment,
    int version,
    String nameProblem,
    String ownerProblem,
    String ofProblem,
    String commentProblem,
    boolean unsaved,
    FoundPart found,
    @Nullable LateSegment late,
    SegmentRows.@Nullable RowsPart rows,
    String facts) {

  /** Something to choose. */
  record Choice(String word, String label, boolean chosen) {}

  /**
   * @param all the segments there are
   * @param id of the segment; null for a new one
   */
  static SegmentFields of(
      TypedSegment typed,
      @Nullable UUID id,
      List<Segment> all,
      FoundPart found,
      boolean unsaved,
      @Nullable LateSegment late,
      RuleWords words) {
    SegmentRows rows = typed.rows();
    String href = id == null ? SegmentPages.NEW : SegmentPages.href(id);
    return new SegmentFields(
        id == null ? href : href + "/change",
        href,
        id == null ? "" : id.toString(),
        Arrays.stream(SegmentKind.values())
            .filter(kind -> id == null || kind == typed.kind())
            .map(kind -> new Choice(kind.word(), kind.label(), kind == typed.kind()))
            .toList(),
        typed.kind().word(),
        typed.name(),
        typed.owner(),
        typed.when(),
        Arrays.stream(Combination.values())
            .map(how -> new Choice(word(how), label(how), how == typed.how()))
            .toList(),
        all.stream()
            .filter(each -> !each.id().equals(id))
            .map(
                each ->
                    new Choice(each.id().toString(), each.name(), typed.of().contains(each.id())))
            .toList(),
        typed.comment(),
        typed.version(),
        typed.problem("name"),
        typed.problem("owner"),
        typed.problem("of"),
        typed.problem("comment"),
        unsaved,
        found,
        late,
        rows == null ? null : rows.part(words),
        words.facts().stream().map(WordSuggestion::label).collect(Collectors.joining(" ")));
  }

  private static String word(Combination how) {
    return how.name().toLowerCase(Locale.ROOT);
  }

  private static String label(Combination how) {
    return switch (how) {
      case ALL -> "In all of them";
      case ANY -> "In at least one of them";
      case NONE -> "In none of them";
    };
  }
}
