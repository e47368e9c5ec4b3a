package nurture.template;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nurture.template.TemplateVocabulary.Unknown;
import nurture.template.sandbox.ClosedLanguage.Use;
import nurture.template.sandbox.TemplateProblem;

/**
 * Holds the variables a file uses against those its front matter declares, both ways, and both
 * against the variables there are.
 */
final class Declarations {
  private Declarations() {}

  static void check(
      String file,
      FrontMatter frontMatter,
      List<Use> uses,
      TemplateVocabulary templateVocabulary,
      List<TemplateProblem> problems) {
    frontMatter
        .declared()
        .forEach(
            declared ->
                templateVocabulary
                    .unknown(declared.path())
                    .ifPresent(
                        unknown ->
                            problems.add(
                                problem(file, declared.line(), declared.column(), unknown))));
    Set<String> told = new HashSet<>();
    for (Use use : uses) {
      Optional<Unknown> unknown = templateVocabulary.unknown(use.path());
      if (unknown.isPresent()) {
        problems.add(problem(file, use.line(), use.column(), unknown.get()));
        continue;
      }
      boolean declared =
          frontMatter.declared().anyMatch(declaration -> touch(declaration.path(), use.path()));
      if (!declared && told.add(use.path())) {
        problems.add(
            new TemplateProblem(
                file,
                use.line(),
                use.column(),
                use.path() + " is used but not declared",
                "Add it to needs, or to optional if the message is whole without it"));
      }
    }
    frontMatter
        .declared()
        .filter(declared -> templateVocabulary.unknown(declared.path()).isEmpty())
        .filter(declared -> uses.stream().noneMatch(use -> touch(declared.path(), use.path())))
        .forEach(
            unused ->
                problems.add(
                    new TemplateProblem(
                        file,
                        unused.line(),
                        unused.column(),
                        unused.path() + " is declared but not used",
                        "Remove it from the front matter, or use it")));
  }

  /**
   * Finds what is used and neither needed nor optional.
   *
   * @param declared paths
   */
  static void undeclared(
      String file, Set<String> declared, List<Use> uses, List<TemplateProblem> problems) {
    for (Use use : uses) {
      if (declared.stream().noneMatch(path -> touch(path, use.path()))) {
        problems.add(
            new TemplateProblem(
                file,
                use.line(),
                use.column(),
                use.path() + " is not among what the template uses",
                "Do without it, or declare it in the template"));
      }
    }
  }

  private static TemplateProblem problem(String file, int line, int column, Unknown unknown) {
    return new TemplateProblem(file, line, column, unknown.message(), unknown.advice());
  }

  /** One lies within the other: {@code opening} and {@code opening.title}. */
  private static boolean touch(String one, String other) {
    return one.equals(other) || one.startsWith(other + ".") || other.startsWith(one + ".");
  }
}
