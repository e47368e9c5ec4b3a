package nurture.playbook.version;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import nurture.playbook.PlaybookFiles;
import org.junit.jupiter.api.Test;

final class RebasePlanTest {

  private static final String FIVE = "one\ntwo\nthree\nfour\nfive\n";

  @Test
  void of_whatOnlyTheyChanged_comes() {
    PlaybookFiles base = files("a", FIVE, "b", "b", "c", "c");
    PlaybookFiles theirs =
        base.with(path("b"), bytes("B")).without(path("c")).with(path("d"), bytes("d"));

    RebasePlan rebasePlan = RebasePlan.of(base, base, theirs, Map.of());

    assertThat(rebasePlan.changed()).containsOnlyKeys(path("b"), path("c"), path("d"));
    assertThat(rebasePlan.changed().get(path("b"))).hasValue(bytes("B"));
    assertThat(rebasePlan.changed().get(path("c"))).isEmpty();
    assertThat(rebasePlan.conflicts()).isEmpty();
  }

  @Test
  void of_whatOnlyIChangedOrBothAlike_stays() {
    PlaybookFiles base = files("a", FIVE, "b", "b");
    PlaybookFiles mine = base.with(path("a"), bytes("mine")).with(path("b"), bytes("both"));
    PlaybookFiles theirs = base.with(path("b"), bytes("both"));

    RebasePlan rebasePlan = RebasePlan.of(base, mine, theirs, Map.of());

    assertThat(rebasePlan.changed()).isEmpty();
    assertThat(rebasePlan.conflicts()).isEmpty();
  }

  @Test
  void of_differentLinesOfOneFile_areBroughtTogether() {
    assertThat(merged(FIVE, FIVE.replace("one", "ONE"), FIVE.replace("five", "FIVE")))
        .hasValue("ONE\ntwo\nthree\nfour\nFIVE\n");
    assertThat(merged(FIVE, "nought\n" + FIVE, FIVE + "six\n"))
        .hasValue("nought\n" + FIVE + "six\n");
    assertThat(merged(FIVE, FIVE.replace("two\n", ""), FIVE.replace("four\n", "4\n4\n")))
        .hasValue("one\nthree\n4\n4\nfive\n");
    assertThat(
            merged(
                FIVE,
                FIVE.replace("one", "ONE").replace("three", "3"),
                FIVE.replace("one", "ONE").replace("five", "5")))
        .as("the same edit on both sides, and one more on each")
        .hasValue("ONE\ntwo\n3\nfour\n5\n");
  }

  @Test
  void of_theSameOrTouchingLines_isAConflict() {
    assertThat(merged(FIVE, FIVE.replace("one", "ONE"), FIVE.replace("one", "1"))).isEmpty();
    assertThat(merged(FIVE, FIVE.replace("one", "ONE"), FIVE.replace("two", "TWO"))).isEmpty();
    assertThat(merged(FIVE, FIVE + "mine\n", FIVE + "theirs\n")).isEmpty();
    assertThat(merged("a\0b\nc\nd", "A\0b\nc\nd", "a\0b\nc\nD")).as("no text").isEmpty();
  }

  @Test
  void of_removedByOneAndChangedByTheOther_asksAndDoesAsTold() {
    PlaybookFiles base = files("a", FIVE);
    PlaybookFiles mine = base.without(path("a")).with(path("b"), bytes("b"));
    PlaybookFiles theirs = base.with(path("a"), bytes("theirs"));

    assertThat(RebasePlan.of(base, mine, theirs, Map.of()).conflicts())
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.path()).isEqualTo(path("a"));
              assertThat(conflict.mine()).isEmpty();
              assertThat(conflict.theirs()).hasValue(bytes("theirs"));
            });
    assertThat(
            RebasePlan.of(base, mine, theirs, Map.of(path("a"), RebaseOutcome.Side.THEIRS))
                .changed())
        .containsOnlyKeys(path("a"));
    assertThat(
            RebasePlan.of(base, mine, theirs, Map.of(path("a"), RebaseOutcome.Side.MINE)).changed())
        .isEmpty();
  }

  private static Optional<String> merged(String base, String mine, String theirs) {
    RebasePlan rebasePlan =
        RebasePlan.of(files("a", base), files("a", mine), files("a", theirs), Map.of());
    assertThat(rebasePlan.merged().size() + rebasePlan.conflicts().size()).isEqualTo(1);
    return rebasePlan.merged().stream()
        .map(path -> new String(rebasePlan.changed().get(path).orElseThrow(), UTF_8))
        .findFirst();
  }

  private static PlaybookFiles files(String... namesAndTexts) {
    PlaybookFiles files = PlaybookFiles.of(Map.of());
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files = files.with(path(namesAndTexts[i]), bytes(namesAndTexts[i + 1]));
    }
    return files;
  }

  private static String path(String name) {
    return "rules/" + name + ".drl";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
