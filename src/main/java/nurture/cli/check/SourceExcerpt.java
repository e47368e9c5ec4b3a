package nurture.cli.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nurture.playbook.Finding;

/**
 * The lines that findings are about, each with a caret under the place. Keeps the files it read.
 */
final class SourceExcerpt {

  private static final int WIDE = 100;
  private static final int BEFORE = 60;

  private final Map<String, List<String>> files = new HashMap<>();

  /**
   * The line and a caret; nothing for a finding about a whole line or file, or about a file that
   * cannot be read.
   */
  List<String> of(Finding finding) {
    List<String> lines =
        finding.line() > 0 && finding.column() > 0
            ? files.computeIfAbsent(finding.file(), SourceExcerpt::lines)
            : List.of();
    if (finding.line() > lines.size() || lines.isEmpty()) {
      return List.of();
    }
    String line = lines.get(finding.line() - 1).replace('\t', ' ').replaceAll("\\p{Cntrl}", "");
    int at = finding.column() - 1;
    if (at > line.length()) {
      return List.of();
    }
    int from = line.length() <= WIDE ? 0 : Math.max(0, Math.min(at - BEFORE, line.length() - WIDE));
    int to = Math.min(line.length(), from + WIDE);
    String shown = (from > 0 ? "…" : "") + line.substring(from, to);
    int caret = at - from + (from > 0 ? 1 : 0);
    return List.of(shown + (to < line.length() ? "…" : ""), " ".repeat(caret) + "^");
  }

  private static List<String> lines(String file) {
    try {
      byte[] bytes = Files.readAllBytes(Path.of(file));
      String text = new String(bytes, StandardCharsets.UTF_8);
      boolean latin = text.indexOf('\uFFFD') >= 0;
      String read = latin ? new String(bytes, StandardCharsets.ISO_8859_1) : text;
      // A byte order mark is not part of the first line.
      return List.of((read.startsWith("\uFEFF") ? read.substring(1) : read).split("\n", -1));
    } catch (IOException | InvalidPathException e) {
      return List.of();
    }
  }
}
