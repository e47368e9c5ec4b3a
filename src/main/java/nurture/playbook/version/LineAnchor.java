package nurture.playbook.version;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a difference, known by its text, so that it is found again while lines around it come
 * and go. Pure.
 *
 * @param removed whether the draft does not have the line any more
 * @param text of the line, without its mark
 * @param nth how many lines of the same text stand above it
 * @param before the text of the line above that is not blank; empty for none
 * @param after the same below
 */
public record LineAnchor(boolean removed, String text, int nth, String before, String after) {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})([+-])(.*)");

  /** A line of a difference. */
  public record Line(boolean removed, String text) {

    boolean isBlank() {
      return text.isBlank();
    }

    boolean means(boolean gone, String words) {
      return removed == gone && text.strip().equals(words.strip());
    }
  }

  /** The line at an index. */
  public static LineAnchor at(List<Line> lines, int index) {
    Line line = lines.get(index);
    return new LineAnchor(
        line.removed(),
        line.text(),
        (int)
            lines.subList(0, index).stream()
                .filter(other -> other.means(line.removed(), line.text()))
                .count(),
        near(lines, index, -1),
        near(lines, index, 1));
  }

  /**
   * Reads what {@link #written} wrote.
   *
   * @return empty for anything else
   */
  public static Optional<LineAnchor> parse(String written) {
    Matcher matcher = WRITTEN.matcher(written);
    return matcher.matches() && !matcher.group(3).isBlank()
        ? Optional.of(
            new LineAnchor(
                matcher.group(2).equals("-"),
                matcher.group(3),
                Integer.parseInt(matcher.group(1)),
                "",
                ""))
        : Optional.empty();
  }

  /** In a line, without the lines around it: {@code 0+ FirstSequence( finished )}. */
  public String written() {
    return nth + (removed ? "-" : "+") + text;
  }

  /**
   * Where the line is now. Spaces at its ends do not count; of several lines of its text it is the
   * one between the same lines, or else the one nearest to its old place among them.
   *
   * @return its index; empty when the line is gone
   */
  public OptionalInt among(List<Line> lines) {
    int found = -1;
    int most = Integer.MIN_VALUE;
    int seen = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).means(removed, text)) {
        int score =
            (isNear(before, near(lines, i, -1)) ? 10_000 : 0)
                + (isNear(after, near(lines, i, 1)) ? 10_000 : 0)
                - Math.min(5_000, Math.abs(seen - nth));
        if (score > most) {
          most = score;
          found = i;
        }
        seen++;
      }
    }
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
  }

  private static boolean isNear(String known, String there) {
    return !known.isBlank() && known.strip().equals(there.strip());
  }

  private static String near(List<Line> lines, int index, int step) {
    for (int i = index + step; i >= 0 && i < lines.size(); i += step) {
      if (!lines.get(i).isBlank()) {
        return lines.get(i).text();
      }
    }
    return "";
  }
}
