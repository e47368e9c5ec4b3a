package nurture.playbook.version;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.PlaybookFolders;
import org.junit.jupiter.api.Test;

/** Scenarios follow a rule to its new name. */
final class RuleRenameTest {

  private static final PlaybookFiles SHIPPED =
      PlaybookFiles.in(new PlaybookFolders(Path.of("rules"), Path.of("templates")));

  private static final String SCENARIOS = "rules/scenario/own.yaml";

  private static PlaybookFiles files(String scenarios) {
    return PlaybookFiles.of(
        new TreeMap<>(Map.of(SCENARIOS, scenarios.getBytes(UTF_8), "rules/a.drl", new byte[0])));
  }

  @Test
  void scenarios_nameTheRuleUnderItsNewName_andNothingElseChanges() {
    RuleRename rename =
        RuleRename.of(
            files(
                """
                about: ingrid            # Quiet – \uD83D\uDE42
                at: 2027-03-10 12:00
                ---
                # Quiet is what we test.
                - scenario: Quiet
                  expect:
                    speaks: Quiet        # the rule
                    because: Quiet
                - scenario: Others
                  expect:
                    speaks: Quiet for a quarter
                    silent: [Quiet, "Quiet",
                             Other]
                - scenario: Lists
                  expect:
                    vetoed by:
                      - "Quiet"
                      - Not Quiet
                """),
            "Quiet",
            "Quiet: a year, or more");

    assertThat(rename.scenarios()).isEqualTo(3);
    assertThat(rename.texts())
        .containsExactly(
            Map.entry(
                SCENARIOS,
                """
                about: ingrid            # Quiet – \uD83D\uDE42
                at: 2027-03-10 12:00
                ---
                # Quiet is what we test.
                - scenario: Quiet
                  expect:
                    speaks: "Quiet: a year, or more"        # the rule
                    because: Quiet
                - scenario: Others
                  expect:
                    speaks: Quiet for a quarter
                    silent: ["Quiet: a year, or more", "Quiet: a year, or more",
                             Other]
                - scenario: Lists
                  expect:
                    vetoed by:
                      - "Quiet: a year, or more"
                      - Not Quiet
                """));
  }

  @Test
  void everyNamedRuleOfTheShippedPlaybook_goesAndComesBack() {
    String rule = "Give the quarterly list one update a quarter";

    RuleRename there = RuleRename.of(SHIPPED, rule, "Other \"name\": #1");

    PlaybookFiles renamed = SHIPPED;
    for (Map.Entry<String, String> each : there.texts().entrySet()) {
      assertThat(each.getValue()).doesNotContain(": " + rule + "\n");
      renamed = renamed.with(each.getKey(), each.getValue().getBytes(UTF_8));
    }
    assertThat(there.scenarios()).isGreaterThan(1);
    assertThat(RuleRename.of(renamed, "Other \"name\": #1", rule).scenarios())
        .isEqualTo(there.scenarios());
    assertThat(RuleRename.of(renamed, rule, "x")).isEqualTo(RuleRename.NONE);
  }

  @Test
  void fileThatIsNoYaml_namesNoRule() {
    assertThat(RuleRename.of(files("- scenario: [Quiet"), "Quiet", "Loud"))
        .isEqualTo(RuleRename.NONE);
  }
}
