package nurture.web.console;

import java.util.List;
import java.util.function.Predicate;

/**
 * A line of a difference.
 *
 * @param kind {@code added}, {@code removed}, or empty for one on both sides
 */
public record DiffLine(String kind, String text) {

  private static final String PLACE = "@@";

  /**
   * Of a unified diff, without the lines about files and places. The lines about files stand above
   * the first place; below it a line that begins with {@code ---} is a removed line like any other.
   */
  public static List<DiffLine> of(String unified) {
    Predicate<String> place = line -> line.startsWith(PLACE);
    return unified
        .lines()
        .dropWhile(place.negate())
        .filter(line -> !line.startsWith(PLACE) && !line.startsWith("\\"))
        .map(
            line ->
                line.startsWith("+")
                    ? new DiffLine("added", line.substring(1))
                    : line.startsWith("-")
                        ? new DiffLine("removed", line.substring(1))
                        : new DiffLine("", line.isEmpty() ? "" : line.substring(1)))
        .toList();
  }
}
