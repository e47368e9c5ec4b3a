package nurture.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nurture.attachment.AttachmentRules;
import nurture.folder.FolderFiles;
import nurture.template.sandbox.TemplateProblem;

/** Reads the templates and languages of a folder; other files may lie beside them. */
final class TemplateFolder {
  /** In bytes; a message is a few thousand. */
  private static final long LARGEST_FILE = 256 * 1024;

  /** Ten times what is shipped. */
  private static final int MOST_FILES = 2_000;

  private TemplateFolder() {}

  /**
   * Contents by path relative to {@code folder}. A file that cannot be taken is a problem.
   *
   * @throws UncheckedIOException if the folder cannot be read
   */
  static Map<String, String> read(Path folder, List<TemplateProblem> problems) {
    Map<String, String> contents = new TreeMap<>();
    try {
      List<Path> found =
          FolderFiles.below(folder).stream()
              .filter(path -> counts(folder, path))
              .limit(MOST_FILES + 1)
              .toList();
      if (found.size() > MOST_FILES) {
        problems.add(
            new TemplateProblem(
                folder.getFileName() + "",
                0,
                0,
                "there are more than " + MOST_FILES + " templates",
                "Keep those that are used"));
        return contents;
      }
      for (Path file : found) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        read(folder, file, path, contents, problems);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(
          "The template folder "
              + folder
              + " cannot be read; check NURTURE_TEMPLATES_DIR: "
              + unreadable.getMessage(),
          unreadable);
    }
    return contents;
  }

  /**
   * What is in the files of the folder of attachments, by name. One that cannot be taken is a
   * problem.
   *
   * @throws UncheckedIOException if they cannot be read
   */
  static Map<String, byte[]> attachments(Path folder, List<TemplateProblem> problems) {
    Map<String, byte[]> contents = new TreeMap<>();
    Path attachments = folder.resolve(AttachmentRules.FOLDER);
    if (!Files.isDirectory(attachments)) {
      return contents;
    }
    try (Stream<Path> files = Files.list(attachments)) {
      for (Path file : (Iterable<Path>) files.limit(MOST_FILES)::iterator) {
        String name = file.getFileName().toString();
        if (name.startsWith(".") || name.startsWith("~")) {
          continue;
        }
        if (!FolderFiles.isOwn(folder, file)) {
          problems.add(
              new TemplateProblem(
                  AttachmentRules.FOLDER + name,
                  0,
                  0,
                  "this is not a plain file",
                  "Put the file itself here"));
          continue;
        }
        try (InputStream in = Files.newInputStream(file)) {
          // What is longer is refused by its length.
          contents.put(name, in.readNBytes(AttachmentRules.LARGEST_FILE + 1));
        }
      }
      return contents;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(
          attachments + " cannot be read; check its permissions", unreadable);
    }
  }

  private static boolean counts(Path folder, Path path) {
    return path.toString().endsWith(".ftl")
        || LanguageFiles.isOne(folder.relativize(path).toString().replace('\\', '/'));
  }

  private static int lineOfWhatIsNoText(Path file) throws IOException {
    CharBuffer before = CharBuffer.allocate((int) LARGEST_FILE);
    CoderResult unused =
        StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(Files.readAllBytes(file)), before, true);
    return 1 + (int) before.flip().chars().filter(c -> c == '\n').count();
  }

  private static void read(
      Path folder,
      Path file,
      String path,
      Map<String, String> contents,
      List<TemplateProblem> problems)
      throws IOException {
    if (!FolderFiles.isOwn(folder, file)) {
      problems.add(
          new TemplateProblem(path, 0, 0, "this is not a plain file", "Put the file itself here"));
    } else if (Files.size(file) > LARGEST_FILE) {
      problems.add(
          new TemplateProblem(path, 0, 0, "the file is larger than 256 KiB", "Make it smaller"));
    } else {
      try {
        contents.put(path, Files.readString(file));
      } catch (CharacterCodingException notText) {
        problems.add(
            new TemplateProblem(
                path, lineOfWhatIsNoText(file), 0, "this is not UTF-8", "Save it as UTF-8"));
      }
    }
  }
}
