package nurture.playbook;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nurture.rules.RuleBook;
import nurture.rules.RuleCard;
import nurture.template.TemplateBook;

/**
 * Looks at a playbook as a whole before it goes into service: compiles it, holds its parts against
 * each other, reads its messages and runs its scenarios. Everything found is reported, not just the
 * first. Blocks for some seconds when cold.
 */
public final class PlaybookCheck {

  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(Finding::file)
          .thenComparingInt(Finding::line)
          .thenComparingInt(Finding::column)
          .thenComparing(Finding::message);

  public static CheckReport of(PlaybookFolders folders, CheckOptions options) {
    long start = System.nanoTime();
    Assembly assembly = Assembly.of(folders, options.budget(), options.holidays());
    List<RuleCard> cards = assembly.cards();
    List<Finding> findings = new ArrayList<>(assembly.findings());
    findings.addAll(PolicyWords.check(cards));
    findings.addAll(Manners.check(cards));
    findings.addAll(Unreachable.check(cards));
    findings.addAll(Conflicts.check(cards));
    findings.addAll(assembly.warnings());
    assembly
        .templates()
        .ifPresent(book -> findings.addAll(templates(folders, options, cards, book)));
    options.today().ifPresent(day -> findings.addAll(library(folders, assembly, day)));
    List<Scenario> scenarios = ScenarioReader.read(ScenarioFiles.in(folders, findings), findings);
    List<ScenarioResult> results =
        assembly.rules().map(book -> run(book, scenarios)).orElse(List.of());
    results.forEach(result -> findings.addAll(result.findings()));
    findings.addAll(
        Evidence.check(
            cards,
            results.stream().map(ScenarioResult::decision).flatMap(Optional::stream).toList()));
    assembly
        .templates()
        .ifPresent(book -> findings.addAll(TemplateNames.expected(scenarios, book.names())));
    findings.addAll(coverage(folders, cards, scenarios));
    assembly.rules().ifPresent(RuleBook::close);
    findings.sort(BY_PLACE);
    return new CheckReport(
        assembly.version(),
        cards.size(),
        assembly.templates().map(book -> book.names().size()).orElse(0),
        findings.stream().distinct().toList(),
        results.stream().map(PlaybookCheck::outcome).toList(),
        Duration.ofNanos(System.nanoTime() - start));
  }

  private static List<Finding> templates(
      PlaybookFolders folders, CheckOptions options, List<RuleCard> cards, TemplateBook book) {
    List<Finding> findings = new ArrayList<>(TemplateFindings.lint(folders, book));
    findings.addAll(TemplateUse.check(cards, book));
    findings.addAll(TemplateNames.unused(folders, cards, book.names(), options.usedElsewhere()));
    return findings;
  }

  private static List<Finding> library(
      PlaybookFolders folders, Assembly assembly, LocalDate today) {
    return assembly.library().warnings(today).stream()
        .map(warning -> TemplateFindings.of(folders, warning, Severity.WARNING, Code.LIBRARY))
        .toList();
  }

  private static List<ScenarioResult> run(RuleBook book, List<Scenario> scenarios) {
    ScenarioRun run = new ScenarioRun(book);
    return scenarios.stream().map(run::of).toList();
  }

  private static List<Finding> coverage(
      PlaybookFolders folders, List<RuleCard> cards, List<Scenario> scenarios) {
    if (!scenarios.isEmpty() || cards.isEmpty()) {
      return Coverage.check(cards, scenarios);
    }
    return List.of(
        Finding.warning(
            new Place(PlaybookFolders.shown(folders.scenarios()), 0, 0),
            Code.UNTESTED,
            "no scenario shows what the rules do",
            "Write one: somebody's situation and what is expected then"));
  }

  private static ScenarioOutcome outcome(ScenarioResult result) {
    Scenario scenario = result.scenario();
    return new ScenarioOutcome(
        scenario.name(), scenario.file(), scenario.line(), result.findings());
  }

  private PlaybookCheck() {}
}
