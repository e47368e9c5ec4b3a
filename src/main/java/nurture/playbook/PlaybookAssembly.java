package nurture.playbook;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nurture.candidate.Purpose;
import nurture.candidate.facts.Holidays;
import nurture.candidate.facts.World;
import nurture.decision.MessageNeeds;
import nurture.library.DatedLibrary;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import nurture.rules.RuleCard;
import nurture.rules.RuleFiles;
import nurture.rules.RuleProblems;
import nurture.rules.RuleSource;
import nurture.rules.RuleTexts;
import nurture.template.TemplateBook;

/**
 * What could be made of a playbook's files, and what stands against making a playbook of them. The
 * server and the check put it together here, so that they refuse the same.
 *
 * @param version empty if the files cannot be read
 * @param cards the rules that can be parsed, under their names for people; there are some even
 *     where the rules do not compile
 * @param rules empty if they do not compile
 * @param templates empty if one of them cannot be taken
 * @param library as far as its files can be read
 * @param findings errors only
 * @param warnings what is odd in tables and rules, and allowed
 * @param whole whether all rules and tables could be read; if not, what is missing anywhere may be
 *     in what was not read
 */
public record PlaybookAssembly(
    String version,
    List<RuleCard> cards,
    Optional<RuleBook> rules,
    Optional<TemplateBook> templates,
    LibraryFiles library,
    List<Finding> findings,
    List<Finding> warnings,
    boolean whole) {

  /** Reads and compiles everything; takes seconds when cold. */
  static PlaybookAssembly of(
      PlaybookFolders folders, Budget budget, Holidays holidays, CompilationCache kept) {
    return of(
        folders, LoadedTemplates.reading(folders), budget, holidays, kept, CheckTime.unbounded());
  }

  /**
   * The same with templates that are being read, beside the compiler, which takes the longest.
   *
   * @throws CheckStopped if the time is used up, or the caller gone
   */
  public static PlaybookAssembly of(
      PlaybookFolders folders,
      CompletableFuture<LoadedTemplates> reading,
      Budget budget,
      Holidays holidays,
      CompilationCache kept,
      CheckTime time) {
    List<Finding> findings = new ArrayList<>();
    LibraryFiles library = LibraryFiles.read(folders.templates());
    library
        .problems()
        .forEach(
            problem ->
                findings.add(
                    TemplateFindings.of(folders, problem, Severity.ERROR, FindingCode.LIBRARY)));
    RuleTexts files = ruleFiles(folders, findings);
    String version = version(folders, files, findings);
    RuleSource source = RuleSource.of(files);
    List<RuleCard> cards =
        source.cards().stream().map(card -> card.in(folders.rule(card.file()))).toList();
    List<Finding> warnings = new ArrayList<>();
    source.literalNumbers().stream()
        .map(
            number ->
                Finding.warning(
                    new FilePosition(folders.rule(number.file()), number.line(), number.column()),
                    FindingCode.LITERAL_NUMBER,
                    number.message(),
                    ""))
        .forEach(warnings::add);
    source.warnings().stream()
        .map(
            warning ->
                Finding.warning(
                    new FilePosition(folders.rule(warning.file()), warning.line(), 0),
                    FindingCode.TABLE,
                    warning.message(),
                    ""))
        .forEach(warnings::add);
    Supplier<World> world =
        () -> {
          Optional<TemplateBook> book = time.await(reading).book();
          return new World(
              holidays,
              DatedLibrary.of(library.library()),
              purposes(book),
              book.map(NeededContent::of).orElse(Map.of()));
        };
    Supplier<MessageNeeds> needs =
        () ->
            time.await(reading)
                .book()
                .<MessageNeeds>map(book -> new TemplateNeeds(book, library.library()))
                .orElse(MessageNeeds.NONE);
    Optional<RuleBook> rules =
        compiled(
            folders,
            files,
            findings,
            () -> time.compiling(cards, () -> rules(source, kept, budget, version, world, needs)));
    LoadedTemplates templates = awaited(reading, rules, time);
    findings.addAll(templates.findings());
    templates.book().ifPresent(book -> findings.addAll(TemplateNames.unknown(cards, book.names())));
    return new PlaybookAssembly(
        version,
        cards,
        rules,
        templates.book(),
        library,
        List.copyOf(findings),
        List.copyOf(warnings),
        source.isWhole());
  }

  private static LoadedTemplates awaited(
      CompletableFuture<LoadedTemplates> reading, Optional<RuleBook> rules, CheckTime time) {
    try {
      return time.await(reading);
    } catch (CheckStopped e) {
      rules.ifPresent(RuleBook::close);
      throw e;
    }
  }

  private static Map<String, Purpose> purposes(Optional<TemplateBook> templates) {
    Map<String, Purpose> purposes = new HashMap<>();
    templates.ifPresent(
        book -> book.names().forEach(name -> purposes.put(name, book.info(name).intent())));
    return purposes;
  }

  private static RuleTexts ruleFiles(PlaybookFolders folders, List<Finding> findings) {
    try {
      return RuleFiles.read(folders.rules());
    } catch (UncheckedIOException e) {
      findings.add(
          unreadable(folders.shown(folders.rules()), "Set rules.dir to the folder of the rules"));
      return new RuleTexts(Map.of(), List.of());
    }
  }

  private static RuleBook rules(
      RuleSource source,
      CompilationCache kept,
      Budget budget,
      String version,
      Supplier<World> world,
      Supplier<MessageNeeds> needs) {
    Optional<RuleBook> ready =
        kept.compiled()
            .flatMap(bytes -> RuleBook.load(source, bytes, budget, version, world, needs));
    if (ready.isPresent()) {
      return ready.get();
    }
    RuleBook compiled = RuleBook.compile(source, budget, version, world, needs);
    kept.keep().accept(compiled.compiled());
    return compiled;
  }

  private static Optional<RuleBook> compiled(
      PlaybookFolders folders,
      RuleTexts files,
      List<Finding> findings,
      Supplier<RuleBook> compiler) {
    try {
      return Optional.of(compiler.get());
    } catch (RuleProblems e) {
      e.list()
          .forEach(
              problem -> {
                // What is wrong with no file in particular is wrong with the folder.
                String file =
                    problem.line() == 0 && !files.has(problem.file())
                        ? folders.shown(folders.rules())
                        : folders.rule(problem.file());
                findings.add(
                    Finding.error(
                        new FilePosition(file, problem.line(), problem.column()),
                        files.unreadable().contains(problem)
                            ? FindingCode.UNREADABLE
                            : FindingCode.RULE_COMPILE,
                        problem.message(),
                        ""));
              });
      return Optional.empty();
    }
  }

  private static String version(PlaybookFolders folders, RuleTexts rules, List<Finding> findings) {
    try {
      return PlaybookFiles.in(folders).checksum();
    } catch (UncheckedIOException e) {
      String message = String.valueOf(e.getMessage());
      if (rules.unreadable().stream().noneMatch(known -> message.contains(known.file()))) {
        findings.add(unreadable(message, "Check its permissions"));
      }
      return "";
    }
  }

  static Finding unreadable(String what, String hint) {
    return Finding.error(
        new FilePosition(what, 0, 0), FindingCode.UNREADABLE, "cannot be read", hint);
  }
}
