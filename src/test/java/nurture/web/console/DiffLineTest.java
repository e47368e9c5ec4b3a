package nurture.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import nurture.playbook.difference.TextComparison;
import org.junit.jupiter.api.Test;

class DiffLineTest {

  @Test
  void of_keepsChangedLinesThatBeginAsTheLinesAboutFilesDo() {
    String before = "same\n-- a remark\n@@ a place\n";
    String after = "same\n++ a counter\n";

    assertThat(DiffLine.of(TextComparison.unified("templates/hello.ftl", before, after)))
        .containsExactly(
            new DiffLine("", "same"),
            new DiffLine("removed", "-- a remark"),
            new DiffLine("removed", "@@ a place"),
            new DiffLine("added", "++ a counter"));
  }

  @Test
  void of_leavesOutTheLinesAboutFilesAndPlaces() {
    assertThat(DiffLine.of(TextComparison.unified("rules/a.drl", "one\n", "two")))
        .containsExactly(new DiffLine("removed", "one"), new DiffLine("added", "two"));
  }

  @Test
  void of_nothingIsNothing() {
    assertThat(DiffLine.of("")).isEmpty();
  }
}
