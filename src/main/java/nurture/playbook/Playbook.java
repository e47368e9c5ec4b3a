package nurture.playbook;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nurture.attachment.AttachedFile;
import nurture.candidate.facts.Holidays;
import nurture.library.DatedLibrary;
import nurture.library.Library;
import nurture.library.OpeningHistory;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import nurture.rules.whynot.WhyNot;
import nurture.template.TemplateBook;
import org.jspecify.annotations.Nullable;

/** A set of rules, the templates they name and what the messages can bring along. Thread-safe. */
public final class Playbook implements AutoCloseable {

  private final String version;
  private final String title;
  private final RuleBook rules;
  private final TemplateBook templates;
  private final DatedLibrary library;
  private @Nullable WhyNot whyNot;

  /**
   * @param version twelve hex digits that change with any byte of any file; every decision bears it
   * @param library empty when there are no files of it
   */
  public Playbook(String version, RuleBook rules, TemplateBook templates, Library library) {
    this(version, "playbook " + version, rules, templates, DatedLibrary.of(library));
  }

  private Playbook(
      String version, String title, RuleBook rules, TemplateBook templates, DatedLibrary library) {
    this.version = version;
    this.title = title;
    this.rules = rules;
    this.templates = templates;
    this.library = library;
  }

  /**
   * Reads and compiles everything; takes seconds when cold.
   *
   * @throws PlaybookProblems listing all that is wrong, by file and line
   */
  public static Playbook load(Path rulesFolder, Path templatesFolder, Budget budget) {
    return load(rulesFolder, templatesFolder, budget, Holidays.NONE);
  }

  /** The same where some days are holidays. */
  public static Playbook load(
      Path rulesFolder, Path templatesFolder, Budget budget, Holidays holidays) {
    return load(
        new PlaybookFolders(rulesFolder, templatesFolder),
        budget,
        holidays,
        CompilationCache.NOTHING);
  }

  /** The same of files in memory; findings name them by their paths. */
  public static Playbook of(PlaybookFiles files, Budget budget, Holidays holidays) {
    return of(files, budget, holidays, CompilationCache.NOTHING);
  }

  /** The same, compiling only what nothing is left of. */
  public static Playbook of(
      PlaybookFiles files, Budget budget, Holidays holidays, CompilationCache compilationCache) {
    return files.unpacked(folders -> load(folders, budget, holidays, compilationCache));
  }

  private static Playbook load(
      PlaybookFolders folders,
      Budget budget,
      Holidays holidays,
      CompilationCache compilationCache) {
    PlaybookAssembly playbookAssembly =
        PlaybookAssembly.of(folders, budget, holidays, compilationCache);
    if (!playbookAssembly.findings().isEmpty()) {
      playbookAssembly.rules().ifPresent(RuleBook::close);
      throw new PlaybookProblems(
          FindingCap.shown(playbookAssembly.findings()).stream().map(Finding::toString).toList());
    }
    return new Playbook(
        playbookAssembly.version(),
        playbookAssembly.rules().orElseThrow(),
        playbookAssembly.templates().orElseThrow(),
        playbookAssembly.library().library());
  }

  public String version() {
    return version;
  }

  /** How reports name it: {@code version 7, Medallists first}. */
  public String title() {
    return title;
  }

  /** The same playbook under a title; close one of the two. */
  public Playbook titled(String words) {
    return new Playbook(version, words, rules, templates, library);
  }

  public RuleBook rules() {
    return rules;
  }

  public TemplateBook templates() {
    return templates;
  }

  /** Its templates in alphabetical order; takes no time that counts. */
  public List<TemplateSummary> templateSummaries() {
    return templates.names().stream()
        .map(templates::info)
        .map(info -> new TemplateSummary(info.name(), info.purpose(), info.via()))
        .toList();
  }

  /** What its files bring along. */
  public Library library() {
    return library.own();
  }

  /** The same with the openings that are kept beside it, at each instant. */
  public DatedLibrary offers() {
    return library;
  }

  /**
   * The same playbook with other openings kept beside it; made at once. Closing one of the two
   * closes both.
   */
  public Playbook seeing(OpeningHistory openings) {
    if (openings == library.history()) {
      return this;
    }
    DatedLibrary seen = library.seeing(openings);
    return new Playbook(
        version,
        title,
        rules.in(rules.world().seeing(openings), new TemplateNeeds(templates, seen)),
        templates,
        seen);
  }

  /**
   * The same as it was when it decided at an instant.
   *
   * @param openings the last change of an opening that was known then
   */
  public Playbook asDecided(long openings, Instant at) {
    return rules.world().openingsAt(at) == openings
        ? this
        : seeing(library.history().upTo(openings));
  }

  /** For asking its rules why not; taken apart when it is asked for first, in some hundred ms. */
  public synchronized WhyNot whyNot() {
    if (whyNot == null) {
      whyNot = new WhyNot(rules);
    }
    return whyNot;
  }

  /** Lets go of the compiled rules; decisions under way must have ended. */
  @Override
  public void close() {
    rules.close();
  }

  /** The files that a message brings along, in any language; none for a template it has not. */
  public List<AttachedFile> attached(String template) {
    return templates.inEachLanguage(template).stream()
        .flatMap(message -> templates.attached(message).stream())
        .distinct()
        .toList();
  }

  /** A file that messages bring along, by its name. */
  public Optional<AttachedFile> attachment(String name) {
    return templates.attachments().stream().filter(file -> file.name().equals(name)).findFirst();
  }
}
