package nurture.playbook.difference;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;

/**
 * Two texts side by side, line by line, with the words marked that differ. For texts of mails and
 * templates, which are short; comparing takes the product of lines and differences.
 */
public final class TextComparison {

  /** Around words that differ; of the private area of Unicode, and taken out of the texts. */
  private static final char OPEN = '\uE000';

  private static final char CLOSE = '\uE001';

  private static final DiffRowGenerator ROWS =
      DiffRowGenerator.create()
          .showInlineDiffs(true)
          .inlineDiffByWord(true)
          .lineNormalizer(line -> line)
          .oldTag(opens -> String.valueOf(opens ? OPEN : CLOSE))
          .newTag(opens -> String.valueOf(opens ? OPEN : CLOSE))
          .build();

  /**
   * A line of each text.
   *
   * @param kind {@code added}, {@code removed}, {@code changed}, or empty where both are the same
   * @param before empty for an added line
   * @param after empty for a removed line
   */
  public record Line(String kind, List<Piece> before, List<Piece> after) {
    public Line {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /** A stretch of a line that is in both texts, or in this one alone. */
  public record Piece(boolean differs, String text) {}

  /** All lines of both, in their order. */
  public static List<Line> of(String before, String after) {
    List<Line> lines = new ArrayList<>();
    for (DiffRow row : ROWS.generateDiffRows(lines(before), lines(after))) {
      lines.add(
          switch (row.getTag()) {
            case EQUAL -> new Line("", pieces(row.getOldLine()), pieces(row.getNewLine()));
            case INSERT -> new Line("added", List.of(), pieces(row.getNewLine()));
            case DELETE -> new Line("removed", pieces(row.getOldLine()), List.of());
            case CHANGE -> new Line("changed", pieces(row.getOldLine()), pieces(row.getNewLine()));
          });
    }
    return lines;
  }

  /** The lines of two files that differ, as a unified diff; empty if none does. */
  public static String unified(String path, String before, String after) {
    return LineDifference.between(path, before.getBytes(UTF_8), after.getBytes(UTF_8));
  }

  private static List<String> lines(String text) {
    return text.isEmpty()
        ? List.of()
        : text.replace(OPEN, ' ').replace(CLOSE, ' ').stripTrailing().lines().toList();
  }

  private static List<Piece> pieces(String marked) {
    List<Piece> pieces = new ArrayList<>();
    boolean differs = false;
    int from = 0;
    for (int at = 0; at <= marked.length(); at++) {
      boolean ends = at == marked.length();
      if (ends || marked.charAt(at) == OPEN || marked.charAt(at) == CLOSE) {
        if (at > from) {
          pieces.add(new Piece(differs, marked.substring(from, at)));
        }
        differs = !ends && marked.charAt(at) == OPEN;
        from = at + 1;
      }
    }
    return joined(pieces);
  }

  /** Differing words with nothing but a space between them are one stretch. */
  private static List<Piece> joined(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean between =
          piece.text().isBlank()
              && i > 0
              && i + 1 < pieces.size()
              && pieces.get(i - 1).differs()
              && pieces.get(i + 1).differs();
      Piece next = between ? new Piece(true, piece.text()) : piece;
      Piece last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && last.differs() == next.differs()) {
        joined.set(joined.size() - 1, new Piece(last.differs(), last.text() + next.text()));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private TextComparison() {}
}
