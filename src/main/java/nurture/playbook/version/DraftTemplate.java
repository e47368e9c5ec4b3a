package nurture.playbook.version;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nurture.library.Library;
import nurture.playbook.LibraryFiles;
import nurture.playbook.PlaybookFiles;
import nurture.template.Message;
import nurture.template.TemplateBook;
import nurture.template.TemplateProblems;
import nurture.template.proof.BookProofreader;
import nurture.template.proof.ProofRemark;

/**
 * A template of a draft with the text it has in the editor, saved or not. Pure. Reading what one
 * message needs takes some milliseconds; proof-reading the whole book takes some hundred.
 */
public final class DraftTemplate {

  private static final String FOLDER = "templates/";
  private static final String ALL =
      "templates/(layout/)?[^/]+\\.ftl|templates/languages/[^/]+\\.yaml";

  private final Map<String, String> texts;
  private final String file;
  private final PlaybookFiles files;

  private DraftTemplate(Map<String, String> texts, String file, PlaybookFiles files) {
    this.texts = texts;
    this.file = file;
    this.files = files;
  }

  /** Whether a path is one of a template or a layout. */
  public static boolean is(String path) {
    return path.matches("templates/(layout/)?[^/]+\\.ftl");
  }

  /**
   * @param path in the playbook, {@code templates/first-outreach.ftl}
   * @param text what stands in the editor
   */
  public static DraftTemplate of(PlaybookFiles files, String path, String text) {
    Map<String, String> texts = new TreeMap<>();
    for (String each : files.paths()) {
      if (each.matches(ALL)) {
        texts.put(
            each.substring(FOLDER.length()), new String(files.content(each).orElseThrow(), UTF_8));
      }
    }
    String file = path.substring(FOLDER.length());
    texts.put(file, text);
    return new DraftTemplate(texts, file, files);
  }

  /** What a message needs to be rendered, or why it cannot be. */
  public sealed interface Reading {

    /**
     * It can be read.
     *
     * @param message the one of the file; of a layout the first that calls it
     */
    record Readable(Message message, TemplateBook book) implements Reading {}

    /** It cannot. */
    record Unreadable(TemplateRemark why) implements Reading {}
  }

  /** The message of the file, whatever is wrong in the files of other messages. */
  public Reading reading() {
    try {
      TemplateBook book = TemplateBook.of(needed(), attachments());
      return book.messages().values().stream()
          .flatMap(languages -> languages.byTag().values().stream())
          .sorted(Comparator.comparing(message -> message.file().path()))
          .filter(this::isMade)
          .findFirst()
          .<Reading>map(message -> new Reading.Readable(message, book))
          .orElseGet(
              () ->
                  new Reading.Unreadable(
                      new TemplateRemark(
                          file,
                          0,
                          0,
                          true,
                          "",
                          "no message is made of this file",
                          "Call its macros")));
    } catch (TemplateProblems wrong) {
      List<TemplateRemark> remarks = wrong.problems().stream().map(TemplateRemark::of).toList();
      return new Reading.Unreadable(
          remarks.stream()
              .filter(remark -> remark.file().equals(file))
              .findFirst()
              .orElseGet(() -> remarks.get(0)));
    }
  }

  /** What is wrong with the file, and how its message reads beside the others. */
  public List<TemplateRemark> remarks() {
    List<TemplateRemark> all = new ArrayList<>();
    try {
      all.addAll(proof(TemplateBook.of(texts, attachments())));
    } catch (TemplateProblems wrong) {
      wrong.problems().stream().map(TemplateRemark::of).forEach(all::add);
      if (all.stream().noneMatch(remark -> remark.file().equals(file))) {
        alone().ifPresent(book -> all.addAll(proof(book)));
      }
    }
    return all.stream().filter(remark -> remark.file().equals(file)).distinct().toList();
  }

  /** What messages can bring along. */
  public Library library() {
    return LibraryFiles.of(text(LibraryFiles.CONTENT), text(LibraryFiles.OPENINGS)).library();
  }

  private Map<String, byte[]> attachments() {
    return DraftAttachments.contents(files);
  }

  private Optional<TemplateBook> alone() {
    try {
      return Optional.of(TemplateBook.of(needed(), attachments()));
    } catch (TemplateProblems wrong) {
      return Optional.empty();
    }
  }

  private static List<TemplateRemark> proof(TemplateBook book) {
    return BookProofreader.check(book).stream().map(DraftTemplate::remark).toList();
  }

  private static TemplateRemark remark(ProofRemark remark) {
    return new TemplateRemark(
        remark.file(),
        remark.line(),
        remark.column(),
        remark.severity() == ProofRemark.Severity.ERROR,
        remark.rule(),
        remark.message(),
        remark.suggestion());
  }

  /** A layout is read with all messages; a message with its other languages and the layouts. */
  private Map<String, String> needed() {
    if (file.startsWith("layout/")) {
      return texts;
    }
    String name = file.replaceFirst("\\..*", "");
    Map<String, String> some = new TreeMap<>(texts);
    some.keySet()
        .removeIf(each -> !each.contains("/") && !each.replaceFirst("\\..*", "").equals(name));
    return some;
  }

  private boolean isMade(Message message) {
    return message.writtenFiles().anyMatch(written -> Objects.equals(written.file().path(), file));
  }

  private String text(String name) {
    return files.content(FOLDER + name).map(bytes -> new String(bytes, UTF_8)).orElse("");
  }
}
