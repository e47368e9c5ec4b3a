package nurture.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rule files of a folder, by their path within it. */
public final class RuleFiles {

  /**
   * Reads every {@code .drl} file below a folder.
   *
   * @throws UncheckedIOException if the folder cannot be read
   */
  public static Map<String, String> in(Path folder) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths.filter(RuleFiles::isRuleFile)::iterator) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        files.put(name, Files.readString(path, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot read the rules in " + folder + ": " + e.getMessage(), e);
    }
    return files;
  }

  /** Twelve hex digits that change with any byte of any file. */
  static String checksum(Map<String, String> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new TreeMap<>(files)
          .forEach(
              (name, text) -> {
                digest.update(
                    (name + "\0" + text.length() + "\0").getBytes(StandardCharsets.UTF_8));
                digest.update(text.getBytes(StandardCharsets.UTF_8));
              });
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static boolean isRuleFile(Path path) {
    return path.toString().endsWith(".drl") && Files.isRegularFile(path);
  }

  private RuleFiles() {}
}
