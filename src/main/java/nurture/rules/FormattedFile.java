package nurture.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nurture.rules.language.RuleFile;
import nurture.rules.language.RulePrinter;

/**
 * A rule file beside its canonical form.
 *
 * @param name relative to the rules folder
 * @param text in canonical form; for a file with problems, nothing
 * @param canonical whether the file is written like that already
 * @param problems of this file; one that has any is not formatted
 */
public record FormattedFile(
    String name, String text, boolean canonical, List<RuleProblem> problems) {

  public FormattedFile {
    problems = List.copyOf(problems);
  }

  /**
   * Formats all rule files of a folder and the template of the cadence.
   *
   * @return in the order of their names, files that cannot be read among them
   */
  public static List<FormattedFile> of(RuleTexts files) {
    RuleSource source = RuleSource.of(files);
    List<FormattedFile> formatted = new ArrayList<>();
    source.files().values().forEach(file -> formatted.add(of(file, files, source)));
    source.template().ifPresent(file -> formatted.add(of(file, files, source)));
    files.unreadable().stream()
        .filter(problem -> problem.file().matches(".*\\.dr[lt]"))
        .forEach(
            problem ->
                formatted.add(new FormattedFile(problem.file(), "", false, List.of(problem))));
    formatted.sort(Comparator.comparing(FormattedFile::name));
    return formatted;
  }

  private static FormattedFile of(RuleFile file, RuleTexts files, RuleSource source) {
    List<RuleProblem> problems =
        source.problems().stream().filter(problem -> problem.file().equals(file.name())).toList();
    if (!problems.isEmpty()) {
      return new FormattedFile(file.name(), "", false, problems);
    }
    String text = RulePrinter.text(file);
    boolean canonical = text.equals(files.texts().get(file.name()));
    return new FormattedFile(file.name(), text, canonical, List.of());
  }
}
