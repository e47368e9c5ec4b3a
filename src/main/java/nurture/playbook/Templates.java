package nurture.playbook;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nurture.template.TemplateBook;
import nurture.template.TemplateProblems;

/** The templates, or what is wrong with them. */
record Templates(Optional<TemplateBook> book, List<Finding> findings) {

  /** Begins to read them on a thread of the common pool. */
  static CompletableFuture<Templates> reading(PlaybookFolders folders) {
    return CompletableFuture.supplyAsync(() -> read(folders));
  }

  private static Templates read(PlaybookFolders folders) {
    try {
      return new Templates(Optional.of(TemplateBook.load(folders.templates())), List.of());
    } catch (TemplateProblems e) {
      return without(
          e.problems().stream()
              .map(p -> TemplateFindings.of(folders, p, Severity.ERROR, Code.TEMPLATE))
              .toList());
    } catch (UncheckedIOException e) {
      return without(
          List.of(
              Assembly.unreadable(
                  folders.shown(folders.templates()),
                  "Set templates.dir to the folder of the templates")));
    }
  }

  private static Templates without(List<Finding> findings) {
    return new Templates(Optional.empty(), findings);
  }
}
