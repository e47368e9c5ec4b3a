package nurture.playbook;

import java.nio.file.Path;
import nurture.library.Library;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import nurture.template.TemplateBook;

/**
 * A set of rules and the templates they name.
 *
 * @param library what messages can bring along
 * @param version twelve hex digits that change with any byte of any file; every decision bears it
 */
public record Playbook(String version, RuleBook rules, TemplateBook templates, Library library) {

  /**
   * Reads and compiles everything; takes seconds when cold.
   *
   * @throws PlaybookProblems listing all that is wrong, by file and line
   */
  public static Playbook load(Path rulesFolder, Path templatesFolder, Budget budget) {
    Assembly assembly = Assembly.of(new PlaybookFolders(rulesFolder, templatesFolder), budget);
    if (!assembly.findings().isEmpty()) {
      assembly.rules().ifPresent(RuleBook::close);
      throw new PlaybookProblems(assembly.findings().stream().map(Finding::toString).toList());
    }
    return new Playbook(
        assembly.version(),
        assembly.rules().orElseThrow(),
        assembly.templates().orElseThrow(),
        Library.EMPTY);
  }
}
