package nurture.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the {@code .ftl} files of a folder; other files may lie beside them. */
final class TemplateFolder {
  /** In bytes; a message is a few thousand. */
  private static final long LARGEST_FILE = 256 * 1024;

  private TemplateFolder() {}

  /**
   * Contents by path relative to {@code folder}. A file that cannot be taken is a problem.
   *
   * @throws UncheckedIOException if the folder cannot be read
   */
  static Map<String, String> read(Path folder, List<Problem> problems) {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".ftl")).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        read(file, path, contents, problems);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(
          "The template folder " + folder + " cannot be read; check NURTURE_TEMPLATES_DIR",
          unreadable);
    }
    return contents;
  }

  private static void read(
      Path file, String path, Map<String, String> contents, List<Problem> problems)
      throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      problems.add(new Problem(path, 0, 0, "this is not a plain file", "Put the file itself here"));
    } else if (Files.size(file) > LARGEST_FILE) {
      problems.add(new Problem(path, 0, 0, "the file is larger than 256 KiB", "Make it smaller"));
    } else {
      try {
        contents.put(path, Files.readString(file));
      } catch (CharacterCodingException notText) {
        problems.add(new Problem(path, 0, 0, "the file is not UTF-8", "Save it as UTF-8"));
      }
    }
  }
}
