package nurture.playbook.difference;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nurture.rules.RuleFiles;

/** Two contents of a file, compared line by line. */
final class LineDifference {

  private static final int CONTEXT = 3;

  /**
   * Both sides together. Comparing takes the product of lines and differences; this many end within
   * a second or two even when they have nothing in common.
   */
  private static final int MOST_LINES = 10_000;

  /**
   * A unified diff as {@code patch} takes it; empty for what is no text or too long. Of a
   * spreadsheet the rows are compared.
   */
  static String between(String path, byte[] before, byte[] after) {
    Optional<String> old = text(path, before);
    Optional<String> young = text(path, after);
    if (old.isEmpty() || young.isEmpty()) {
      return "";
    }
    List<String> was = lines(old.get());
    List<String> is = lines(young.get());
    if (was.size() + is.size() > MOST_LINES) {
      return "";
    }
    return String.join(
        "\n",
        UnifiedDiffUtils.generateUnifiedDiff(
            before.length == 0 ? "/dev/null" : "a/" + path,
            after.length == 0 ? "/dev/null" : "b/" + path,
            was,
            DiffUtils.diff(was, is),
            CONTEXT));
  }

  /** A content as people read it; empty if they cannot. */
  static Optional<String> text(String path, byte[] content) {
    if (path.endsWith(".xlsx")) {
      return content.length == 0 ? Optional.of("") : RuleFiles.text(path, content);
    }
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** A last line that nothing ends is another one than the same with an end. */
  private static List<String> lines(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    String last = lines.remove(lines.size() - 1);
    if (!last.isEmpty()) {
      lines.add(last + "\n\\ No newline at end of file");
    }
    return lines;
  }

  private LineDifference() {}
}
