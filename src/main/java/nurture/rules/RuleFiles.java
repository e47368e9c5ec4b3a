package nurture.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nurture.digest.Sha256;
import nurture.folder.FolderFiles;
import nurture.rules.table.Spreadsheet;
import org.jspecify.annotations.Nullable;

/** The rule files and tables of a folder, by their path within it. */
public final class RuleFiles {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Set<String> KINDS = Set.of("drl", "drt", "csv", "xlsx");

  /**
   * Reads every {@code .drl} file below a folder, every table ({@code .csv}, {@code .xlsx}) and
   * rule template ({@code .drt}). A spreadsheet is turned to text, a line for a row.
   *
   * @throws UncheckedIOException if the folder or one of the files cannot be read, naming it
   */
  public static Map<String, String> in(Path folder) {
    RuleTexts read = read(folder);
    if (!read.unreadable().isEmpty()) {
      String first = read.unreadable().get(0).toString();
      throw new UncheckedIOException(
          "cannot read the rules in " + folder + ": " + first, new IOException(first));
    }
    return new TreeMap<>(read.texts());
  }

  /**
   * The same, where a file that cannot be read is one problem of that file, and the others are
   * read.
   *
   * @throws UncheckedIOException if the folder cannot be listed
   */
  public static RuleTexts read(Path folder) {
    Map<String, String> files = new TreeMap<>();
    List<RuleProblem> unreadable = new ArrayList<>();
    try {
      for (Path path : FolderFiles.below(folder).stream().filter(RuleFiles::isRuleFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        try {
          files.put(name, text(name, path));
        } catch (Unreadable e) {
          unreadable.add(e.problem);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw new UncheckedIOException(
          "cannot read the rules in " + folder + ": " + e.getMessage(), new IOException(e));
    }
    return new RuleTexts(files, unreadable);
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
      return Optional.of(decoded(name, content));
    } catch (Unreadable e) {
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

  private static String text(String name, Path path) throws Unreadable {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(path);
    } catch (IOException e) {
      throw new Unreadable(
          new RuleProblem(name, 0, "cannot be read (" + e + "); check its permissions"), e);
    }
    return decoded(name, bytes);
  }

  private static String decoded(String name, byte[] bytes) throws Unreadable {
    if (!name.endsWith(".xlsx")) {
      return decode(name, bytes);
    }
    try {
      return Spreadsheet.text(bytes);
    } catch (IOException e) {
      throw new Unreadable(new RuleProblem(name, 0, String.valueOf(e.getMessage())), e);
    }
  }

  private static String decode(String name, byte[] bytes) throws Unreadable {
    CharBuffer text = CharBuffer.allocate(bytes.length);
    ByteBuffer left = ByteBuffer.wrap(bytes);
    CharsetDecoder decoder = UTF_8.newDecoder();
    if (!decoder.decode(left, text, true).isError()) {
      return text.flip().toString();
    }
    if (!name.endsWith(".csv")) {
      throw new Unreadable(notUtf8(name, text.flip().toString(), bytes[left.position()]), null);
    }
    // What Excel calls CSV without saying UTF-8.
    return new String(bytes, WINDOWS);
  }

  /**
   * @param before what stands before the first byte that is not UTF-8
   */
  private static RuleProblem notUtf8(String name, String before, byte odd) {
    return new RuleProblem(
        name,
        1 + (int) before.chars().filter(c -> c == '\n').count(),
        before.length() - before.lastIndexOf('\n'),
        String.format(
            "the file is not UTF-8: the byte %02X stands here, `%s` in Latin-1; save the file as"
                + " UTF-8",
            odd, new String(new byte[] {odd}, WINDOWS)));
  }

  /** A file that cannot be read. */
  private static final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient RuleProblem problem;

    Unreadable(RuleProblem problem, @Nullable Throwable cause) {
      super(problem.message(), cause);
      this.problem = problem;
    }
  }

  private RuleFiles() {}
}
