package nurture.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nurture.digest.Sha256;
import nurture.rules.table.Spreadsheet;

/** The rule files and tables of a folder, by their path within it. */
public final class RuleFiles {

  private static final Set<String> KINDS = Set.of("drl", "drt", "csv", "xlsx");

  /**
   * Reads every {@code .drl} file below a folder, every table ({@code .csv}, {@code .xlsx}) and
   * rule template ({@code .drt}). A spreadsheet is turned to text, a line for a row.
   *
   * @throws UncheckedIOException if the folder cannot be read
   */
  public static Map<String, String> in(Path folder) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths.filter(RuleFiles::isRuleFile)::iterator) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        files.put(name, text(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot read the rules in " + folder + ": " + e.getMessage(), e);
    }
    return files;
  }

  /**
   * A rule file as the rules read it, a spreadsheet as the text of its table; empty for a file of
   * another kind, and for one that cannot be read.
   *
   * @param name with its ending, which says what it is
   */
  public static Optional<String> text(String name, byte[] content) {
    if (!KINDS.contains(name.substring(name.lastIndexOf('.') + 1))) {
      return Optional.empty();
    }
    try {
      return Optional.of(text(Path.of(name), content));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Twelve hex digits that change with any byte of any file. */
  static String checksum(Map<String, String> files) {
    Sha256 digest = new Sha256();
    new TreeMap<>(files)
        .forEach((name, text) -> digest.and(name + "\0" + text.length() + "\0").and(text));
    return digest.hex(12);
  }

  private static boolean isRuleFile(Path path) {
    String name = path.getFileName().toString();
    // Spreadsheets keep a file beside the one that is open: ~$cadence.xlsx, .~lock.cadence.csv#.
    return !name.startsWith("~")
        && !name.startsWith(".")
        && KINDS.contains(name.substring(name.lastIndexOf('.') + 1))
        && Files.isRegularFile(path);
  }

  private static String text(Path path) throws IOException {
    return text(path, Files.readAllBytes(path));
  }

  private static String text(Path path, byte[] bytes) throws IOException {
    try {
      return path.toString().endsWith(".xlsx") ? Spreadsheet.text(bytes) : decode(path, bytes);
    } catch (IOException e) {
      throw new IOException(path.getFileName() + ": " + e.getMessage(), e);
    }
  }

  private static String decode(Path path, byte[] bytes) throws IOException {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      if (!path.toString().endsWith(".csv")) {
        throw new IOException("is not written in UTF-8; save it so", e);
      }
      // What Excel calls CSV without saying UTF-8.
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  private RuleFiles() {}
}
