package nurture.playbook;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nurture.folder.FolderFiles;
import nurture.library.ContentItem;
import nurture.library.Library;
import nurture.library.Opening;
import nurture.template.sandbox.TemplateProblem;

/**
 * The content library and the openings as their files have them, and what is wrong with the files.
 *
 * <p>Both files are optional: without them there is nothing to bring along. They are read strictly,
 * and everything that is wrong is told at once: a misspelt {@code expires} would otherwise show
 * when a candidate is invited to an event of last year.
 */
public final class LibraryFiles {

  /** What people can read, attend and whom they may meet; beside the templates. */
  public static final String CONTENT = "content.yaml";

  /** The places to be filled, and those that are forecast; beside the templates. */
  public static final String OPENINGS = "openings.yaml";

  /** In bytes; a thousand items are a third of it. */
  private static final long LARGEST_FILE = 1024 * 1024;

  private final List<LocatedValue<ContentItem>> items;
  private final List<LocatedValue<Opening>> openings;
  private final Library library;
  private final List<TemplateProblem> problems;

  private LibraryFiles(String content, String openings, List<TemplateProblem> unread) {
    List<TemplateProblem> found = new ArrayList<>(unread);
    this.items = YamlList.read(CONTENT, content, new ItemReader(), found);
    this.openings = YamlList.read(OPENINGS, openings, new OpeningReader(), found);
    this.library =
        new Library(
            this.items.stream().map(LocatedValue::value).toList(),
            this.openings.stream().map(LocatedValue::value).toList());
    this.problems = List.copyOf(found);
  }

  /** From the folder of the templates. A file that is there and cannot be read is a problem. */
  public static LibraryFiles read(Path templatesFolder) {
    List<TemplateProblem> unread = new ArrayList<>();
    String content = text(templatesFolder, CONTENT, unread);
    String openings = text(templatesFolder, OPENINGS, unread);
    return new LibraryFiles(content, openings, unread);
  }

  /** From the texts of the two files; an empty text stands for a file that is not there. */
  public static LibraryFiles of(String contentYaml, String openingsYaml) {
    return new LibraryFiles(contentYaml, openingsYaml, List.of());
  }

  /** What could be read; all of it, when there are no problems. */
  public Library library() {
    return library;
  }

  /** What must be mended before the files can be used, in the order of the files. */
  public List<TemplateProblem> problems() {
    return problems;
  }

  /**
   * What works and was probably not meant: what is over on that day, and what readers of one
   * language have and those of another do not.
   */
  public List<TemplateProblem> warnings(LocalDate today) {
    return LibraryWarnings.of(items, openings, today);
  }

  private static String text(Path folder, String name, List<TemplateProblem> problems) {
    Path file = folder.resolve(name);
    try {
      if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
        return "";
      }
      if (!FolderFiles.isOwn(folder, file)) {
        problems.add(
            new TemplateProblem(
                name, 0, 0, "this is not a plain file", "Put the file itself here"));
      } else if (Files.size(file) > LARGEST_FILE) {
        problems.add(
            new TemplateProblem(name, 0, 0, "the file is larger than 1 MiB", "Make it smaller"));
      } else {
        return Files.readString(file);
      }
    } catch (CharacterCodingException notText) {
      problems.add(new TemplateProblem(name, 0, 0, "the file is not UTF-8", "Save it as UTF-8"));
    } catch (IOException unreadable) {
      problems.add(
          new TemplateProblem(
              name, 0, 0, "the file cannot be read", "Let the server's account read it"));
    }
    return "";
  }
}
