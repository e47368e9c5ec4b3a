package nurture.playbook.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nurture.playbook.version.LineAnchor.Line;
import org.junit.jupiter.api.Test;

final class LineAnchorTest {

  private static final List<Line> RULE =
      lines("rule \"a\"", "when", "    Contact( quietDays >= 90 )", "then", "end");

  @Test
  void among_theSameLines_isWhereItWas() {
    for (int i = 0; i < RULE.size(); i++) {
      assertThat(LineAnchor.at(RULE, i).among(RULE)).hasValue(i);
    }
  }

  @Test
  void among_linesThatCameAndWentAroundIt_isFound() {
    LineAnchor anchor = LineAnchor.at(RULE, 2);

    assertThat(
            anchor.among(
                lines(
                    "// new",
                    "rule \"b\"",
                    "when",
                    "    Candidate()",
                    "    Contact( quietDays >= 90 )")))
        .hasValue(4);
    assertThat(anchor.among(lines("Contact( quietDays >= 90 )"))).as("indented less").hasValue(0);
  }

  @Test
  void among_linesWithoutIt_isGone() {
    LineAnchor anchor = LineAnchor.at(RULE, 2);

    assertThat(anchor.among(lines("rule \"a\"", "when", "    Contact( quietDays >= 60 )")))
        .isEmpty();
    assertThat(anchor.among(List.of(new Line(true, "    Contact( quietDays >= 90 )"))))
        .as("it stands among the removed lines only")
        .isEmpty();
    assertThat(anchor.among(List.of())).isEmpty();
  }

  @Test
  void among_severalOfOneText_isTheOneBetweenTheSameLines() {
    List<Line> two = lines("when", "A", "then", "end", "when", "B", "then", "end");
    LineAnchor second = LineAnchor.at(two, 6);

    assertThat(second.nth()).isEqualTo(1);
    assertThat(second.among(lines("when", "B", "then", "end", "when", "A", "then", "end")))
        .hasValue(2);
  }

  @Test
  void among_severalOfOneTextBetweenOtherLines_isTheNearestToItsOldPlace() {
    LineAnchor second = LineAnchor.at(lines("x", "end", "y", "end", "z"), 3);

    assertThat(second.among(lines("end", "end", "end"))).hasValue(1);
    assertThat(second.among(lines("end"))).hasValue(0);
  }

  @Test
  void parse_whatWasWritten_isTheLineWithoutItsSurroundings() {
    LineAnchor removed = LineAnchor.at(List.of(new Line(false, "a"), new Line(true, "  1-2+3")), 1);

    assertThat(removed.written()).isEqualTo("0-  1-2+3");
    assertThat(LineAnchor.parse(removed.written()))
        .hasValue(new LineAnchor(true, "  1-2+3", 0, "", ""));
    assertThat(Stream.of("", "a", "+a", "0*a", "0+  ", "12345678+a").map(LineAnchor::parse))
        .allMatch(found -> found.isEmpty());
  }

  private static List<Line> lines(String... texts) {
    return Stream.of(texts).map(text -> new Line(false, text)).toList();
  }
}
