package nurture.playbook.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import nurture.playbook.CheckStopped;
import nurture.playbook.CheckTime;
import nurture.playbook.CompilationCache;
import nurture.playbook.Finding;
import nurture.playbook.FindingCode;
import nurture.playbook.LoadedTemplates;
import nurture.playbook.PlaybookAssembly;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.PlaybookFolders;
import nurture.playbook.Severity;
import nurture.playbook.TemplateFindings;
import nurture.playbook.TemplateNames;
import nurture.playbook.scenario.Scenario;
import nurture.playbook.scenario.ScenarioCoverage;
import nurture.playbook.scenario.ScenarioEvidence;
import nurture.playbook.scenario.ScenarioFiles;
import nurture.playbook.scenario.ScenarioNumbers;
import nurture.playbook.scenario.ScenarioOutcome;
import nurture.playbook.scenario.ScenarioReader;
import nurture.playbook.scenario.ScenarioResult;
import nurture.playbook.scenario.ScenarioRun;
import nurture.playbook.scenario.ScenarioTemplates;
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

  /**
   * Proof-reading, and the names, channels, purposes and promises that rules and scenarios have for
   * them.
   */
  private static final int TEMPLATE_CHECKS = 5;

  private final PlaybookFolders folders;
  private final CheckOptions options;
  private final CheckTime time;
  private final Optional<ReferencePlaybook> reference;
  private final PlaybookAssembly playbookAssembly;
  private final List<RuleCard> cards;
  private final List<Finding> findings;
  private final List<Scenario> scenarios;
  private final List<Finding> unreadableScenarios;
  private int skippedRules;
  private int skippedTemplates;
  private int skippedScenarios;
  private final CompletableFuture<List<Finding>> proofs;

  private PlaybookCheck(
      PlaybookFolders folders,
      CheckOptions options,
      CompilationCache compilationCache,
      CheckTime time,
      Optional<ReferencePlaybook> reference) {
    this.folders = folders;
    this.options = options;
    this.time = time;
    this.reference = reference;
    // Beside the compiler, which leaves a core free much of the time.
    CompletableFuture<LoadedTemplates> templates = LoadedTemplates.reading(folders);
    CompletableFuture<Scenarios> scenarios =
        CompletableFuture.supplyAsync(() -> Scenarios.read(folders));
    this.proofs = templates.thenApplyAsync(read -> lint(folders, read));
    this.playbookAssembly =
        PlaybookAssembly.of(
            folders, templates, options.budget(), options.holidays(), compilationCache, time);
    this.cards = playbookAssembly.cards();
    this.findings = new ArrayList<>(playbookAssembly.findings());
    Scenarios read = read(scenarios);
    this.scenarios = read.list();
    this.unreadableScenarios = read.findings();
    this.findings.addAll(unreadableScenarios);
  }

  /** The scenarios that can be read, and what is wrong with the rest. */
  private record Scenarios(List<Scenario> list, List<Finding> findings) {

    static Scenarios read(PlaybookFolders folders) {
      List<Finding> findings = new ArrayList<>();
      List<Scenario> list =
          ScenarioReader.read(
              ScenarioFiles.in(folders, findings), ScenarioNumbers.in(folders), findings);
      return new Scenarios(list, findings);
    }
  }

  private Scenarios read(CompletableFuture<Scenarios> reading) {
    try {
      return time.await(reading);
    } catch (CheckStopped e) {
      playbookAssembly.rules().ifPresent(RuleBook::close);
      throw e;
    }
  }

  /** Everything there is to say about the playbook in two folders. */
  public static CheckReport of(PlaybookFolders folders, CheckOptions options) {
    return of(folders, options, Optional.empty());
  }

  /**
   * The same of what would follow another playbook.
   *
   * @param reference what it would follow, if anything
   */
  public static CheckReport of(
      PlaybookFolders folders, CheckOptions options, Optional<ReferencePlaybook> reference) {
    return of(
        folders,
        options,
        CompilationCache.NOTHING,
        CheckTime.begin(options.time(), () -> false),
        reference,
        book -> {});
  }

  private static CheckReport of(
      PlaybookFolders folders,
      CheckOptions options,
      CompilationCache compilationCache,
      CheckTime time,
      Optional<ReferencePlaybook> reference,
      Consumer<RuleBook> trial) {
    long start = System.nanoTime();
    PlaybookCheck check;
    try {
      check = new PlaybookCheck(folders, options, compilationCache, time, reference);
    } catch (CheckStopped stopped) {
      return unread(stopped, time, start);
    }
    try {
      List<ScenarioResult> results = check.all(trial);
      return check.report(results, Duration.ofNanos(System.nanoTime() - start));
    } finally {
      check.playbookAssembly.rules().ifPresent(RuleBook::close);
    }
  }

  /** The report of a check whose time was used up before all files were read and compiled. */
  private static CheckReport unread(CheckStopped stopped, CheckTime time, long start) {
    if (stopped.abandoned()) {
      throw stopped;
    }
    return new CheckReport(
        "",
        0,
        0,
        List.of(time.usedUp()),
        List.of(),
        new SkippedChecks(1, TEMPLATE_CHECKS, 0),
        Duration.ofNanos(System.nanoTime() - start));
  }

  /** Does all checks, one after the other, as far as the time goes. */
  private List<ScenarioResult> all(Consumer<RuleBook> trial) {
    List<ScenarioResult> results = List.of();
    try {
      rules();
      time.look();
      playbookAssembly
          .templates()
          .ifPresentOrElse(this::templates, () -> skippedTemplates += TEMPLATE_CHECKS);
      library();
      time.look();
      results = scenarios();
      time.look();
      if (playbookAssembly.findings().isEmpty()) {
        playbookAssembly.rules().ifPresent(trial);
      }
    } catch (CheckStopped stopped) {
      if (stopped.abandoned()) {
        throw stopped;
      }
      findings.add(time.usedUp());
      skippedRules++;
      skippedScenarios = results.isEmpty() ? scenarios.size() : 0;
    }
    return results;
  }

  /** The same of files in memory; findings name them by their paths. */
  public static CheckReport of(PlaybookFiles files, CheckOptions options) {
    return of(files, options, CheckTime.begin(options.time(), () -> false), Optional.empty());
  }

  /**
   * The same for a caller who may stop waiting.
   *
   * @param time begun on this thread
   * @param reference what it would follow, if anything
   * @throws CheckStopped if the caller does not wait any more
   */
  public static CheckReport of(
      PlaybookFiles files,
      CheckOptions options,
      CheckTime time,
      Optional<ReferencePlaybook> reference) {
    return of(files, options, CompilationCache.NOTHING, time, reference, book -> {});
  }

  /**
   * The same, with a trial of the compiled rules, which are gone afterwards.
   *
   * @param trial called only if the files make a playbook that could be put in service; it asks for
   *     the time now and then
   * @throws CheckStopped if the caller does not wait any more
   */
  public static CheckReport of(
      PlaybookFiles files,
      CheckOptions options,
      CompilationCache compilationCache,
      CheckTime time,
      Optional<ReferencePlaybook> reference,
      Consumer<RuleBook> trial) {
    return files.unpacked(
        folders -> of(folders, options, compilationCache, time, reference, trial));
  }

  private static List<Finding> lint(PlaybookFolders folders, LoadedTemplates loadedTemplates) {
    return loadedTemplates
        .book()
        .map(book -> TemplateFindings.lint(folders, book))
        .orElse(List.of());
  }

  private void rules() {
    if (playbookAssembly.whole()) {
      findings.addAll(PolicyFlags.check(cards));
    } else {
      // A flag may be set or looked for in a rule that could not be read.
      skippedRules++;
    }
    findings.addAll(RuleStyleCheck.check(cards));
    findings.addAll(UnreachableRules.check(cards, time));
    findings.addAll(RuleConflicts.check(cards, time));
    findings.addAll(playbookAssembly.warnings());
  }

  private void templates(TemplateBook book) {
    findings.addAll(time.await(proofs));
    findings.addAll(TemplateUse.check(cards, book));
    if (playbookAssembly.whole()) {
      findings.addAll(
          PromiseKeepers.check(
              folders,
              cards,
              playbookAssembly.rules().map(rules -> rules.source().numbers()).orElse(List.of()),
              book,
              time));
    } else {
      skippedTemplates++;
    }
    boolean misspelt =
        playbookAssembly.findings().stream()
            .anyMatch(finding -> finding.code() == FindingCode.UNKNOWN_TEMPLATE);
    if (playbookAssembly.whole() && !misspelt) {
      findings.addAll(TemplateNames.unused(folders, cards, book.names()));
    } else {
      skippedTemplates++;
    }
  }

  private void library() {
    options.today().map(playbookAssembly.library()::warnings).orElse(List.of()).stream()
        .map(
            warning -> TemplateFindings.of(folders, warning, Severity.WARNING, FindingCode.LIBRARY))
        .forEach(findings::add);
  }

  /** Runs them if the files make a playbook; what they name is checked in any case. */
  private List<ScenarioResult> scenarios() {
    playbookAssembly
        .templates()
        .ifPresent(book -> findings.addAll(ScenarioTemplates.expected(scenarios, book.names())));
    boolean allRead = unreadableScenarios.isEmpty();
    if (allRead && playbookAssembly.whole()) {
      findings.addAll(ScenarioCoverage.check(folders, cards, scenarios));
    } else {
      skippedRules++;
    }
    if (!playbookAssembly.findings().isEmpty()) {
      skippedScenarios = scenarios.size();
      skippedRules++;
      return List.of();
    }
    List<ScenarioResult> played =
        new ScenarioRun(playbookAssembly.rules().orElseThrow()).all(scenarios, time);
    List<ScenarioResult> results =
        reference.map(other -> other.compared(played, options, time)).orElse(played);
    results.forEach(result -> findings.addAll(result.findings()));
    if (allRead) {
      findings.addAll(
          ScenarioEvidence.check(
              cards,
              results.stream().map(ScenarioResult::decision).flatMap(Optional::stream).toList()));
    } else {
      skippedRules++;
    }
    return results;
  }

  private CheckReport report(List<ScenarioResult> results, Duration took) {
    SkippedChecks skipped = new SkippedChecks(skippedRules, skippedTemplates, skippedScenarios);
    return new CheckReport(
        playbookAssembly.version(),
        cards.size(),
        playbookAssembly.templates().map(book -> book.names().size()).orElse(0),
        ordered(skipped),
        results.stream().map(PlaybookCheck::outcome).toList(),
        skipped,
        took);
  }

  /** By their place; where something was skipped, what it was skipped for comes first. */
  private List<Finding> ordered(SkippedChecks skipped) {
    if (skipped.isEmpty()) {
      return findings.stream().distinct().sorted(BY_PLACE).toList();
    }
    Set<Finding> causes = new HashSet<>(playbookAssembly.findings());
    causes.addAll(unreadableScenarios);
    Comparator<Finding> causesFirst = Comparator.comparing(finding -> !causes.contains(finding));
    return findings.stream().distinct().sorted(causesFirst.thenComparing(BY_PLACE)).toList();
  }

  private static ScenarioOutcome outcome(ScenarioResult result) {
    Scenario scenario = result.scenario();
    return new ScenarioOutcome(
        scenario.name(), scenario.file(), scenario.line(), result.findings());
  }
}
