package nurture.web.console;

import java.util.List;
import nurture.playbook.difference.TextComparison;

/**
 * A save that was late.
 *
 * @param author who saved in between
 * @param version what they made
 * @param lines what differs between theirs and yours
 */
public record LateDraft(String author, int version, List<DiffLine> lines) {

  public LateDraft {
    lines = List.copyOf(lines);
  }

  /**
   * @param what it is: {@code campaign}
   * @param theirs a line for each thing that is kept
   * @param yours the same of what is typed
   */
  public static LateDraft of(String by, int version, String what, String theirs, String yours) {
    return new LateDraft(
        DisplayWords.author(by), version, DiffLine.of(TextComparison.unified(what, theirs, yours)));
  }
}
