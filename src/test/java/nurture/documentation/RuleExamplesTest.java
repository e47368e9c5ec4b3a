package nurture.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nurture.calendar.PublicHolidays;
import nurture.playbook.CheckOptions;
import nurture.playbook.Finding;
import nurture.playbook.PlaybookCheck;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.PlaybookFolders;
import nurture.playbook.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules in the documentation are rules that can be published beside the shipped ones. */
final class RuleExamplesTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

  static Stream<FencedBlock> rules() {
    return FencedBlock.all().stream().filter(block -> block.language().equals("drl"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void example_besideTheShippedRules_isRefusedForNothing(FencedBlock example) {
    String path = "rules/journey/an-example.drl";
    PlaybookFiles shipped = PlaybookFiles.in(PlaybookFolders.in(Path.of("")));

    List<Finding> findings =
        PlaybookCheck.of(
                shipped.with(path, example.text().getBytes(StandardCharsets.UTF_8)),
                CheckOptions.usual(new PublicHolidays(), TODAY))
            .findings();

    assertThat(findings)
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .as(example.where())
        .isEmpty();
  }
}
