package nurture.playbook;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nurture.template.TemplateBook;
import nurture.template.TemplateProblems;

/** The templates, or what is wrong with them. */
public record LoadedTemplates(Optional<TemplateBook> book, List<Finding> findings) {

  /** Begins to read them on a thread of the common pool. */
  public static CompletableFuture<LoadedTemplates> reading(PlaybookFolders folders) {
    return CompletableFuture.supplyAsync(() -> read(folders));
  }

  private static LoadedTemplates read(PlaybookFolders folders) {
    try {
      return new LoadedTemplates(Optional.of(TemplateBook.load(folders.templates())), List.of());
    } catch (TemplateProblems e) {
      return without(
          e.problems().stream()
              .map(p -> TemplateFindings.of(folders, p, Severity.ERROR, FindingCode.TEMPLATE))
              .toList());
    } catch (UncheckedIOException e) {
      return without(
          List.of(
              PlaybookAssembly.unreadable(
                  folders.shown(folders.templates()),
                  "Set templates.dir to the folder of the templates")));
    }
  }

  private static LoadedTemplates without(List<Finding> findings) {
    return new LoadedTemplates(Optional.empty(), findings);
  }
}
