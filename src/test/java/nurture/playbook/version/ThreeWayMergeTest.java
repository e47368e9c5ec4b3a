package nurture.playbook.version;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nurture.playbook.version.ThreeWayMerge.Part;
import org.junit.jupiter.api.Test;

final class ThreeWayMergeTest {

  private static final String FIVE = "one\ntwo\nthree\nfour\nfive\n";

  @Test
  void of_theSameLineAndOthers_asksOnlyAboutThatLine() {
    ThreeWayMerge merge =
        of(
            FIVE,
            FIVE.replace("one", "ONE").replace("three", "3"),
            FIVE.replace("three", "III").replace("five", "V"));

    assertThat(merge.clashes())
        .containsExactly(new Part.Clash(List.of("three"), List.of("3"), List.of("III")));
    assertThat(merge.with(List.of(List.of("drei", "vierer"))))
        .asString(UTF_8)
        .isEqualTo("ONE\ntwo\ndrei\nvierer\nfour\nV\n");
    assertThat(merge.with(List.of(List.of()))).asString(UTF_8).isEqualTo("ONE\ntwo\nfour\nV\n");
  }

  @Test
  void of_touchingLines_showsBothAsEachSideHasThem() {
    ThreeWayMerge merge = of(FIVE, FIVE.replace("two", "TWO"), FIVE.replace("three\n", ""));

    assertThat(merge.clashes())
        .containsExactly(
            new Part.Clash(List.of("two", "three"), List.of("TWO", "three"), List.of("two")));
  }

  @Test
  void of_linesAddedAtOnePlace_haveNoBase() {
    ThreeWayMerge merge = of(FIVE, FIVE + "mine\n", FIVE + "theirs\n");

    assertThat(merge.clashes())
        .containsExactly(new Part.Clash(List.of(), List.of("mine"), List.of("theirs")));
  }

  @Test
  void with_allOfOneSide_whateverWasChanged_losesNothingOfThatSide() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      List<String> base = IntStream.range(0, 12).mapToObj(line -> "line " + line).toList();
      String mine = edited(base, random, "m");
      String theirs = edited(base, random, "t");

      ThreeWayMerge merge = of(String.join("\n", base), mine, theirs);

      String kept =
          new String(merge.with(merge.clashes().stream().map(Part.Clash::mine).toList()), UTF_8);
      assertThat(kept.lines()).containsAll(mine.lines().filter(l -> l.startsWith("m")).toList());
      String taken =
          new String(merge.with(merge.clashes().stream().map(Part.Clash::theirs).toList()), UTF_8);
      assertThat(taken.lines()).containsAll(theirs.lines().filter(l -> l.startsWith("t")).toList());
    }
  }

  private static String edited(List<String> base, Random random, String mark) {
    return base.stream()
        .flatMap(
            line ->
                switch (random.nextInt(8)) {
                  case 0 -> List.<String>of().stream();
                  case 1 -> List.of(mark + random.nextInt(100), line).stream();
                  case 2 -> List.of(mark + random.nextInt(100)).stream();
                  default -> List.of(line).stream();
                })
        .collect(Collectors.joining("\n"));
  }

  private static ThreeWayMerge of(String base, String mine, String theirs) {
    return ThreeWayMerge.of(base.getBytes(UTF_8), mine.getBytes(UTF_8), theirs.getBytes(UTF_8))
        .orElseThrow();
  }
}
