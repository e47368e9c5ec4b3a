package nurture.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nurture.decision.Send;
import nurture.decision.Task;
import nurture.playbook.scenario.Expectation;
import nurture.playbook.scenario.Scenario;
import nurture.playbook.scenario.ScenarioFiles;
import nurture.playbook.scenario.ScenarioNumbers;
import nurture.playbook.scenario.ScenarioReader;
import nurture.rules.PolicyNumber;
import nurture.rules.RuleCard;
import nurture.rules.RuleFiles;
import nurture.rules.RuleSource;
import nurture.rules.language.Expression.Text;
import org.junit.jupiter.api.Test;

/** The table of where each line of the playbook is kept, held against what keeps it. */
final class PlaybookTableTest {

  private static final int LINES = 35;

  /** Kept by something other than a rule. */
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "P12", "`templates/content.yaml`",
          "P15", "`candidate/facts/AvailableContent`",
          "P19", "`templates/openings.yaml`",
          "P28", "`templates/*.de.ftl`, `templates/*.nl.ftl`");

  private static final Map<String, String> FILES = RuleFiles.in(Path.of("rules"));
  private static final List<RuleCard> CARDS = RuleSource.of(FILES).cards();
  private static final List<PolicyNumber> NUMBERS = RuleSource.of(FILES).numbers();
  private static final List<Scenario> SCENARIOS =
      ScenarioReader.read(
          ScenarioFiles.in(PlaybookFolders.in(Path.of(".")), new ArrayList<>()),
          ScenarioNumbers.in(PlaybookFolders.in(Path.of("."))),
          new ArrayList<>());

  @Test
  void table_everyLine_saysWhereItIsKept() throws IOException {
    Map<String, String> rows = rows();

    assertThat(rows.keySet())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, LINES).mapToObj(n -> "P" + n).toList());
    List<String> wrong = new ArrayList<>();
    rows.forEach(
        (line, row) -> {
          if (!row.endsWith("| " + kept(line) + " |")) {
            wrong.add(
                row.replaceFirst("^(\\| P\\d+ \\| [^|]* \\|).*", "$1") + " " + kept(line) + " |");
          }
        });
    assertThat(wrong)
        .as("replace these rows of rules/README.md:%n%s", String.join("\n", wrong))
        .isEmpty();
  }

  @Test
  void lines_all_areKeptSomewhere() {
    assertThat(IntStream.rangeClosed(1, LINES).mapToObj(n -> "P" + n))
        .allSatisfy(line -> assertThat(kept(line)).as(line).isNotEmpty());
  }

  private static String kept(String line) {
    List<RuleCard> cards =
        CARDS.stream().filter(card -> card.playbookLines().contains(line)).toList();
    Map<String, Long> rules =
        cards.stream()
            .collect(Collectors.groupingBy(RuleCard::file, TreeMap::new, Collectors.counting()));
    Set<String> messages = new TreeSet<>();
    cards.forEach(card -> templates(card).forEach(messages::add));
    Map<String, Collection<String>> parts = new LinkedHashMap<>();
    parts.put(
        "rules",
        rules.entrySet().stream()
            .map(e -> e.getKey().replace(".drl", "") + " " + e.getValue())
            .toList());
    parts.put("numbers", numbers(line));
    parts.put("messages", messages);
    parts.put("proofreading", proofreading(line));
    parts.put("scenarios", scenarios(cards));
    List<String> said = new ArrayList<>();
    parts.forEach(
        (what, names) -> {
          if (!names.isEmpty()) {
            said.add(what + ": " + String.join(", ", names));
          }
        });
    if (ELSEWHERE.containsKey(line)) {
      said.add(ELSEWHERE.get(line));
    }
    return String.join("; ", said);
  }

  private static Stream<String> templates(RuleCard card) {
    return Stream.concat(
            card.inserts(Send.class).flatMap(send -> send.steps("message")),
            card.inserts(Task.class).flatMap(task -> task.steps("using")))
        .flatMap(step -> step.text().stream())
        .map(Text::value);
  }

  private static List<String> numbers(String line) {
    return NUMBERS.stream()
        .filter(number -> List.of(number.playbook().split(" ")).contains(line))
        .map(number -> "`" + number.name() + "`")
        .toList();
  }

  /** The classes of the linter that name the line. */
  private static List<String> proofreading(String line) {
    try (Stream<Path> files = Files.list(Path.of("src/main/java/nurture/template/proof"))) {
      return files
          .filter(file -> text(file).contains("\"" + line + "\""))
          .map(file -> "`" + file.getFileName().toString().replace(".java", "") + "`")
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> scenarios(List<RuleCard> cards) {
    Set<String> names = cards.stream().map(RuleCard::name).collect(Collectors.toSet());
    return SCENARIOS.stream()
        .filter(
            scenario ->
                scenario.named(Expectation.Key.SPEAKS).stream()
                    .anyMatch(rule -> names.contains(rule.text())))
        .map(scenario -> Path.of(scenario.file()).getFileName().toString().replace(".yaml", ""))
        .distinct()
        .sorted()
        .toList();
  }

  private static Map<String, String> rows() throws IOException {
    Map<String, String> rows = new LinkedHashMap<>();
    Files.readString(Path.of("rules/README.md"))
        .lines()
        .filter(row -> row.matches("\\| P\\d+ \\| .*"))
        .forEach(row -> rows.put(row.split(" ")[1], row));
    return rows;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
