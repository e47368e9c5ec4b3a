package nurture.web.segment;

import java.util.List;
import java.util.Locale;
import nurture.segment.SegmentCondition;
import nurture.segment.SegmentProblem;
import nurture.segment.SegmentReader;
import nurture.web.console.PageLinks;

/**
 * How many candidates a segment has, and some of them, as a part of a page.
 *
 * @param sentence {@code 41 candidates}; empty where it cannot be told
 * @param more how many there are beside those that are named
 * @param mistakes of the condition
 * @param remark why it cannot be told; empty where it is
 * @param failed whether the remark is about something that went wrong
 */
record FoundPart(
    String sentence,
    List<FoundPerson> people,
    long more,
    List<Mistake> mistakes,
    String remark,
    boolean failed) {

  /** A candidate of the segment. */
  record FoundPerson(String name, String ref, String href) {

    static FoundPerson of(SegmentReader.Line line) {
      return new FoundPerson(
          line.name().isBlank() ? line.ref() : line.name(),
          line.ref(),
          PageLinks.candidate(line.ref(), line.id()));
    }
  }

  /**
   * Something wrong in the condition.
   *
   * @param line from 1
   * @param column from 1; 0 for the line as a whole
   * @param says what is wrong and what to write instead
   */
  record Mistake(int line, int column, String says) {

    /** {@code Line 2, column 7}. */
    public String place() {
      return "Line " + line + (column == 0 ? "" : ", column " + column);
    }
  }

  static FoundPart of(SegmentReader.Found found) {
    return new FoundPart(
        sentence(found.count()),
        found.lines().stream().map(FoundPerson::of).toList(),
        found.count() - found.lines().size(),
        List.of(),
        "",
        false);
  }

  static FoundPart of(SegmentCondition.Reading reading) {
    return new FoundPart(
        "", List.of(), 0, reading.problems().stream().map(FoundPart::mistake).toList(), "", false);
  }

  /** Where there is nothing to count yet. */
  static FoundPart remark(String says) {
    return new FoundPart("", List.of(), 0, List.of(), says, false);
  }

  /** Where it cannot be counted. */
  static FoundPart failed(String why) {
    return new FoundPart("", List.of(), 0, List.of(), why, true);
  }

  static String sentence(long count) {
    return String.format(Locale.ENGLISH, "%,d %s", count, count == 1 ? "candidate" : "candidates");
  }

  private static Mistake mistake(SegmentProblem problem) {
    String says = problem.message();
    return new Mistake(
        problem.line(),
        problem.column(),
        (says.isEmpty() ? says : Character.toUpperCase(says.charAt(0)) + says.substring(1))
            + (says.matches("(?s).*[.?!)]") ? "" : "."));
  }
}
