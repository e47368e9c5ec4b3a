package nurture.web.segment;

import java.time.ZoneOffset;
import java.util.List;
import nurture.rules.form.RuleInWords.WordedLine;
import nurture.segment.Segment;
import nurture.segment.SegmentDefinition.OfCondition;
import nurture.segment.SegmentDefinition.OfSegments;
import nurture.web.console.DisplayWords;
import nurture.web.console.ShownTime;
import org.jspecify.annotations.Nullable;

/**
 * One segment. Times in UTC.
 *
 * @param says what it is, in sentences
 * @param form null for those who may not change it
 * @param people a page of its candidates
 * @param next the address of the next page; empty if this is the last
 * @param unasked why its candidates cannot be told; empty where they are
 * @param list whether candidates are put on it by hand
 * @param puts whether the member may put them
 * @param refs those that were typed and are no candidate's
 * @param whole names of the segments it is a part of
 */
record SegmentPage(
    String href,
    String name,
    String owner,
    String kind,
    String by,
    int version,
    ShownTime at,
    List<WordedLine> says,
    String text,
    FoundPart found,
    @Nullable SegmentFields form,
    List<FoundPart.FoundPerson> people,
    String next,
    boolean further,
    String unasked,
    boolean list,
    boolean puts,
    boolean exports,
    String refs,
    String refsProblem,
    WhyNotPart whyNot,
    List<Version> versions,
    List<String> whole) {

  /** One version of it. */
  record Version(int number, String by, ShownTime at, String comment, String text) {}

  /**
   * What is shown of its candidates.
   *
   * @param further whether it is not the first page
   */
  record People(List<FoundPart.FoundPerson> people, String next, boolean further, String unasked) {}

  /** Refs that were typed, and what is wrong with them. */
  record Refs(String typed, String problem) {

    static final Refs NONE = new Refs("", "");
  }

  static SegmentPage of(
      List<Segment> versions,
      List<Segment> all,
      SegmentWords words,
      FoundPart found,
      @Nullable SegmentFields form,
      People people,
      boolean exports,
      Refs refs,
      WhyNotPart whyNot) {
    Segment newest = versions.get(0);
    return new SegmentPage(
        SegmentPages.href(newest.id()),
        newest.name(),
        newest.owner(),
        SegmentKind.of(newest.definition()).label(),
        DisplayWords.author(newest.by()),
        newest.version(),
        ShownTime.at(newest.at(), ZoneOffset.UTC),
        words.lines(newest.definition()),
        newest.definition() instanceof OfCondition condition ? condition.when() : "",
        found,
        form,
        people.people(),
        people.next(),
        people.further(),
        people.unasked(),
        SegmentKind.of(newest.definition()) == SegmentKind.LIST,
        form != null,
        exports,
        refs.typed(),
        refs.problem(),
        whyNot,
        versions.stream()
            .map(
                each ->
                    new Version(
                        each.version(),
                        DisplayWords.author(each.by()),
                        ShownTime.at(each.at(), ZoneOffset.UTC),
                        each.comment(),
                        each.definition() instanceof OfCondition condition
                            ? condition.when()
                            : words.line(each.definition())))
            .toList(),
        all.stream()
            .filter(
                each ->
                    each.definition() instanceof OfSegments of
                        && of.segments().contains(newest.id()))
            .map(Segment::name)
            .toList());
  }
}
