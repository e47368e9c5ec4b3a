package nurture.playbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** Names a playbook by what is in its files, scenarios included. */
final class Checksum {

  /**
   * Twelve hex digits that change with any byte of any file below the two folders.
   *
   * @throws UncheckedIOException if a file cannot be read; a folder that is not there is empty
   */
  static String of(PlaybookFolders folders) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      add(digest, "rules/", folders.rules());
      add(digest, "templates/", folders.templates());
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void add(MessageDigest digest, String prefix, Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths.filter(Checksum::counts).sorted()::iterator) {
        String name = prefix + folder.relativize(path).toString().replace('\\', '/');
        byte[] content = Files.readAllBytes(path);
        digest.update((name + "\0" + content.length + "\0").getBytes(StandardCharsets.UTF_8));
        digest.update(content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** What an editor keeps beside the file that is open is no part of a playbook. */
  private static boolean counts(Path path) {
    String name = path.getFileName().toString();
    return Files.isRegularFile(path) && !name.startsWith(".") && !name.startsWith("~");
  }

  private Checksum() {}
}
