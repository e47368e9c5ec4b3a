package nurture.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many findings of one kind: the first are shown, and how many more there are. */
final class FindingCapTest {

  @Test
  void shown_manyOfOneKindInOneFile_areTwentyAndACount() {
    List<Finding> shown = FindingCap.shown(ownerless("a.drl", 3_500).toList());

    assertThat(shown).hasSize(21);
    assertThat(shown.get(19).message()).isEqualTo("no owner 20");
    assertThat(shown.get(20))
        .isEqualTo(
            Finding.warning(
                new FilePosition("a.drl", 21, 1),
                FindingCode.NO_OWNER,
                "and 3,480 more of this kind in this file, from here on",
                ""));
  }

  @Test
  void shown_aFewOfEachKindAndFile_areAll() {
    List<Finding> all =
        Stream.of("a.drl", "b.drl", "c.drl").flatMap(file -> ownerless(file, 20)).toList();

    assertThat(FindingCap.shown(all)).isEqualTo(all);
  }

  @Test
  void shown_oneMoreThanTwenty_isShownInTheOrderOfTheList() {
    List<Finding> all = ownerless("a.drl", 21).toList();

    assertThat(FindingCap.shown(all)).isEqualTo(all);
  }

  @Test
  void shown_errorsAndWarningsOfOneFile_areCountedApart() {
    Finding error =
        Finding.error(new FilePosition("a.drl", 900, 1), FindingCode.NO_OWNER, "an error", "");

    List<Finding> shown =
        FindingCap.shown(Stream.concat(ownerless("a.drl", 800), Stream.of(error)).toList());

    assertThat(shown).hasSize(22).last().isEqualTo(error);
  }

  private static Stream<Finding> ownerless(String file, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            line ->
                Finding.warning(
                    new FilePosition(file, line, 1), FindingCode.NO_OWNER, "no owner " + line, ""));
  }
}
