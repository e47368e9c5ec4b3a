package nurture.template;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nurture.template.ClosedLanguage.Use;

/** Holds the variables a file uses against those its front matter declares, both ways. */
final class Declarations {
  private Declarations() {}

  static void check(String file, FrontMatter frontMatter, List<Use> uses, List<Problem> problems) {
    Set<String> told = new HashSet<>();
    for (Use use : uses) {
      boolean declared =
          frontMatter.declared().anyMatch(declaration -> touch(declaration.path(), use.path()));
      if (!declared && told.add(use.path())) {
        problems.add(
            new Problem(
                file,
                use.line(),
                use.column(),
                use.path() + " is used but not declared",
                "Add it to needs, or to optional if the message is whole without it"));
      }
    }
    frontMatter
        .declared()
        .filter(declared -> uses.stream().noneMatch(use -> touch(declared.path(), use.path())))
        .forEach(
            unused ->
                problems.add(
                    new Problem(
                        file,
                        unused.line(),
                        unused.column(),
                        unused.path() + " is declared but not used",
                        "Remove it from the front matter, or use it")));
  }

  /** One lies within the other: {@code opening} and {@code opening.title}. */
  private static boolean touch(String one, String other) {
    return one.equals(other) || one.startsWith(other + ".") || other.startsWith(one + ".");
  }
}
