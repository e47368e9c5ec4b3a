package nurture.web.console;

import java.util.List;

/**
 * A line of a difference.
 *
 * @param kind {@code added}, {@code removed}, or empty for one on both sides
 */
public record DiffLine(String kind, String text) {

  /** Of a unified diff, without the lines about files and places. */
  public static List<DiffLine> of(String unified) {
    return unified
        .lines()
        .filter(line -> !line.startsWith("---") && !line.startsWith("+++"))
        .filter(line -> !line.startsWith("@@") && !line.startsWith("\\"))
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
