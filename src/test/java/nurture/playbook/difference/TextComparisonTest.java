package nurture.playbook.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nurture.playbook.difference.TextComparison.Line;
import nurture.playbook.difference.TextComparison.Piece;
import org.junit.jupiter.api.Test;

/** Texts side by side, with their differing words. */
final class TextComparisonTest {

  @Test
  void words_thatDiffer_areMarkedInTheirLine() {
    assertThat(TextComparison.of("Hello Ada,\nsee you soon", "Hello Ada,\nsee you later"))
        .containsExactly(
            new Line(
                "",
                List.of(new Piece(false, "Hello Ada,")),
                List.of(new Piece(false, "Hello Ada,"))),
            new Line(
                "changed",
                List.of(new Piece(false, "see you "), new Piece(true, "soon")),
                List.of(new Piece(false, "see you "), new Piece(true, "later"))));
  }

  @Test
  void line_thatOneTextHasAlone_hasNothingBesideIt() {
    assertThat(TextComparison.of("a\nb", "a"))
        .last()
        .isEqualTo(new Line("removed", List.of(new Piece(true, "b")), List.of()));
    assertThat(TextComparison.of("", "a\n"))
        .containsExactly(new Line("added", List.of(), List.of(new Piece(true, "a"))));
  }

  @Test
  void bothTexts_areWhole_whateverTheyHold() {
    String before = "<b>one</b>\n\ttwo & three\nlast \uE000 line\nfour five";
    String after = "<i>one</i>\nfour six\n\n\tseven";

    List<Line> lines = TextComparison.of(before, after);

    assertThat(text(lines.stream().map(Line::before).toList()))
        .isEqualTo(before.replace("\n", "").replace('\uE000', ' '));
    assertThat(text(lines.stream().map(Line::after).toList())).isEqualTo(after.replace("\n", ""));
  }

  @Test
  void words_withASpaceBetweenThem_areOneStretch() {
    assertThat(TextComparison.of("see you soon then", "see you some other day"))
        .singleElement()
        .extracting(Line::after)
        .isEqualTo(List.of(new Piece(false, "see you "), new Piece(true, "some other day")));
  }

  private static String text(List<List<Piece>> lines) {
    return lines.stream().flatMap(List::stream).map(Piece::text).collect(Collectors.joining());
  }
}
