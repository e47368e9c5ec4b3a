package nurture.playbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nurture.template.Problem;
import nurture.template.TemplateBook;

/** What the templates have against themselves, as findings. */
final class TemplateFindings {

  /** A problem of a file in the folder of the templates, library and openings included. */
  static Finding of(PlaybookFolders folders, Problem problem, Severity severity, Code code) {
    return new Finding(
        folders.template(problem.file()),
        problem.line(),
        problem.column(),
        severity,
        code,
        "",
        problem.message(),
        problem.advice());
  }

  /** How the messages read (PLAYBOOK P24-P28). */
  static List<Finding> lint(PlaybookFolders folders, TemplateBook templates) {
    return templates.check().stream()
        .map(problem -> of(folders, problem, Severity.ERROR, Code.TEMPLATE))
        .toList();
  }

  /**
   * Templates that need what the server never has.
   *
   * @param known paths of variables, {@code candidate.firstName}; empty if that is not known
   */
  static List<Finding> variables(
      PlaybookFolders folders, TemplateBook templates, Set<String> known) {
    List<Finding> findings = new ArrayList<>();
    for (String name : known.isEmpty() ? Set.<String>of() : templates.names()) {
      for (String needed : templates.info(name).needs()) {
        // Whoever needs a person may be given one; whoever needs her name may be given the person.
        boolean there =
            known.stream()
                .anyMatch(
                    path ->
                        path.equals(needed)
                            || path.startsWith(needed + ".")
                            || needed.startsWith(path + "."));
        if (!there) {
          findings.add(
              Finding.error(
                  new Place(folders.template(name + ".ftl"), 1, 1),
                  Code.UNKNOWN_VARIABLE,
                  "the template needs " + needed + ", which the server does not have",
                  "Make it optional. " + Hints.nearest(needed, known)));
        }
      }
    }
    return findings;
  }

  private TemplateFindings() {}
}
