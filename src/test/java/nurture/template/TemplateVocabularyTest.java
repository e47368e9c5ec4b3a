package nurture.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nurture.template.TemplateVocabulary.Kind;
import nurture.template.TemplateVocabulary.Unknown;
import nurture.template.TemplateVocabulary.Variable;
import nurture.template.sandbox.TemplateProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TemplateVocabularyTest {
  private static final TemplateVocabulary OURS = TemplateVocabulary.OF_MESSAGES;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "candidate",
        "candidate.firstName",
        "work.skills",
        "content",
        "today.monthYear",
        "notNow.until.month",
        "opening.opens.weekday",
      })
  void unknown_whatAMessageCanBeGiven_isKnown(String path) {
    assertThat(OURS.unknown(path)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "candidate.fristName, candidate.firstName",
    "candiate.firstName, candidate.firstName",
    "personal.reasons, personal.reason",
    "openning, opening",
    "link.unsubscribe, links.unsubscribe"
  })
  void unknown_misspeltName_suggestsTheNearest(String written, String meant) {
    Unknown unknown = OURS.unknown(written).orElseThrow();

    assertThat(unknown.message()).isEqualTo("there is no variable " + written);
    assertThat(unknown.advice()).startsWith("Did you mean " + meant + "? ");
  }

  @Test
  void unknown_nameLikeNoOther_listsThoseThereAre() {
    assertThat(OURS.unknown("salaryExpectation").orElseThrow().advice())
        .startsWith("There are candidate, work, personal,")
        .endsWith("today, zone");
    assertThat(OURS.unknown("opening.salary").orElseThrow().advice())
        .isEqualTo("opening has ref, title, team, location, brief, opens");
  }

  @ParameterizedTest
  @CsvSource({
    "candidate.firstName.length, candidate.firstName has nothing within it",
    "content.title, content has nothing within it",
    "today.era, today is a date and has no 'era'",
    "today.month.short, today is a date and has no 'month'"
  })
  void unknown_somethingWithinAPlainValue_isRefused(String path, String message) {
    assertThat(OURS.unknown(path).orElseThrow().message()).isEqualTo(message);
  }

  @Test
  void load_variableThatDoesNotExist_isAProblemWhereItIsDeclaredAndWhereItIsUsed() {
    String note =
        SampleBooks.note(
            "[candidate.firstName, personal.raeson]",
            "${candidate.firstName}",
            "Hi\n<#if oppening??>${personal.raeson}</#if>",
            "<p>Hi</p>");

    assertThat(problemsOf(Map.of("note.ftl", note)))
        .extracting(
            templateProblem ->
                templateProblem.line()
                    + ":"
                    + templateProblem.column()
                    + " "
                    + templateProblem.message())
        .containsExactly(
            "4:30 there is no variable personal.raeson",
            "10:6 there is no variable oppening",
            "10:19 there is no variable personal.raeson");
  }

  @Test
  void load_variableThatDoesNotExistInALayout_isAProblemThere() {
    String layout =
        "---\nneeds: [sender.nmae]\n--- macros\n<#macro end>\n${sender.nmae}\n</#macro>\n";

    assertThat(problemsOf(Map.of("layout/text.ftl", layout)))
        .extracting(TemplateProblem::toString)
        .allMatch(problem -> problem.contains("Did you mean sender.name?"))
        .hasSize(2);
  }

  @Test
  void readme_tableOfVariables_isThisList() throws IOException {
    String readme = Files.readString(Path.of("templates/README.md"));
    List<String> told =
        readme
            .lines()
            .dropWhile(line -> !line.equals("## Variables"))
            .filter(line -> line.startsWith("| `"))
            .takeWhile(line -> !line.isBlank())
            .limit(OURS.variables().size())
            .map(line -> line.substring(0, line.lastIndexOf('|', line.length() - 2) + 1))
            .toList();

    assertThat(told)
        .containsExactlyElementsOf(
            OURS.variables().stream().map(TemplateVocabularyTest::row).toList());
  }

  /** The first three cells; the fourth is for people. */
  private static String row(Variable variable) {
    String fields =
        variable.fields().stream()
            .map(field -> "`" + field.name() + "`" + (field.always() ? "" : "?"))
            .collect(Collectors.joining(", "));
    String list = variable.kind() == Kind.LIST ? "list of " : "";
    return "| `%s` | %s | %s |"
        .formatted(
            variable.name(),
            fields.isEmpty() ? "" : list + fields,
            variable.always() ? "always" : "sometimes")
        .replace("|  |", "| |");
  }

  private static List<TemplateProblem> problemsOf(Map<String, String> files) {
    try {
      assertThat(TemplateBook.of(files)).isNull();
      return List.of();
    } catch (TemplateProblems problems) {
      return problems.problems();
    }
  }
}
