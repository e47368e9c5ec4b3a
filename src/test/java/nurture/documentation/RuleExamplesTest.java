package nurture.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nurture.calendar.PublicHolidays;
import nurture.playbook.Finding;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.PlaybookFolders;
import nurture.playbook.Severity;
import nurture.playbook.check.CheckOptions;
import nurture.playbook.check.PlaybookCheck;
import nurture.rules.FormattedFile;
import nurture.rules.RuleFiles;
import nurture.rules.RuleTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules and scenarios in the documentation can be published beside the shipped ones. */
final class RuleExamplesTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

  static Stream<FencedBlock> rules() {
    return FencedBlock.all().stream().filter(block -> block.language().equals("drl"));
  }

  static Stream<FencedBlock> scenarios() {
    return FencedBlock.in(Path.of("rules/scenario/README.md")).stream()
        .filter(block -> block.language().equals("yaml"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void rule_besideTheShippedOnes_isRefusedForNothing(FencedBlock example) {
    assertThat(errors("rules/" + file(example), example)).as(example.where()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void rule_asItIsShown_isInCanonicalForm(FencedBlock example) {
    String file = file(example);
    Map<String, String> texts = new TreeMap<>(RuleFiles.in(Path.of("rules")));
    texts.put(file, example.text());

    assertThat(FormattedFile.of(new RuleTexts(texts, List.of())))
        .filteredOn(formatted -> formatted.name().equals(file))
        .extracting(FormattedFile::text)
        .as(example.where())
        .containsExactly(example.text());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void scenario_ofTheShippedRules_comesOutAsWritten(FencedBlock example) {
    assertThat(errors("rules/scenario/an-example.yaml", example)).as(example.where()).isEmpty();
  }

  /** Where it may stand: answers of mail servers and replies have folders of their own. */
  private static String file(FencedBlock example) {
    String folder =
        example.text().contains("Answer(")
            ? "delivery"
            : example.text().contains("ReplyText(") ? "inbox" : "journey";
    return folder + "/an-example.drl";
  }

  private static List<Finding> errors(String path, FencedBlock example) {
    PlaybookFiles shipped = PlaybookFiles.in(PlaybookFolders.in(Path.of("")));
    return PlaybookCheck.of(
            shipped.with(path, example.text().getBytes(StandardCharsets.UTF_8)),
            CheckOptions.usual(new PublicHolidays(), TODAY))
        .findings()
        .stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .toList();
  }
}
