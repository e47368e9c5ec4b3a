package nurture.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nurture.attachment.AttachedFile;
import nurture.attachment.AttachmentRules;
import nurture.template.FrontMatter.Declared;
import nurture.template.sandbox.TemplateProblem;

/** The files that the messages of a book bring along. */
final class BookAttachments {

  private final SortedMap<String, AttachedFile> files;

  private BookAttachments(SortedMap<String, AttachedFile> files) {
    this.files = files;
  }

  /**
   * Reads them, and holds what the messages name against them; what is wrong is added to {@code
   * problems}.
   */
  static BookAttachments of(
      Map<String, byte[]> contents,
      Map<String, LanguageVariants<Message>> messages,
      List<TemplateProblem> problems) {
    SortedMap<String, AttachedFile> files = new TreeMap<>();
    new TreeMap<>(contents)
        .forEach(
            (name, content) -> {
              Optional<AttachmentRules.Fault> fault = AttachmentRules.fault(name, content);
              fault.ifPresentOrElse(
                  wrong ->
                      problems.add(
                          new TemplateProblem(
                              AttachmentRules.FOLDER + name,
                              0,
                              0,
                              wrong.message(),
                              wrong.advice())),
                  () -> files.put(name, AttachedFile.of(name, content)));
            });
    BookAttachments all = new BookAttachments(files);
    messages.values().stream()
        .flatMap(languages -> languages.byTag().values().stream())
        .forEach(message -> all.check(message, contents, problems));
    return all;
  }

  private void check(
      Message message, Map<String, byte[]> contents, List<TemplateProblem> problems) {
    List<Declared> named = message.frontMatter().attach();
    String path = message.file().path();
    for (Declared file : named) {
      if (!contents.containsKey(file.path())) {
        problems.add(
            new TemplateProblem(
                path,
                file.line(),
                file.column(),
                "there is no file " + AttachmentRules.FOLDER + file.path(),
                "Add the file, or name one that is there"
                    + (files.isEmpty() ? "" : ": " + names())));
      }
    }
    long size = of(message.frontMatter()).stream().mapToLong(AttachedFile::size).sum();
    if (size > AttachmentRules.LARGEST_MAIL) {
      problems.add(
          new TemplateProblem(
              path,
              named.get(0).line(),
              named.get(0).column(),
              "its files have more than 2 MiB together",
              "Attach fewer or smaller files, or link to them"));
    }
  }

  private String names() {
    return String.join(", ", files.keySet());
  }

  /** Those that a message names, in its order. */
  List<AttachedFile> of(FrontMatter frontMatter) {
    List<AttachedFile> named = new ArrayList<>();
    for (String name : frontMatter.attached()) {
      AttachedFile file = files.get(name);
      if (file != null) {
        named.add(file);
      }
    }
    return List.copyOf(named);
  }

  List<AttachedFile> all() {
    return List.copyOf(files.values());
  }
}
