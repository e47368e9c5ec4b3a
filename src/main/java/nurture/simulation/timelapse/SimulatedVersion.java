package nurture.simulation.timelapse;

import java.util.Collection;
import nurture.rules.Decider;
import nurture.rules.RuleBook;
import nurture.rules.RuleCard;
import nurture.rules.memo.MemoizingDecider;

/**
 * A playbook to live under.
 *
 * @param name as reports call it
 * @param rules the names of all its rules
 */
public record SimulatedVersion(String name, Decider decider, Collection<String> rules) {

  /** A book that remembers what its rules said, called by its version. The book stays open. */
  public static SimulatedVersion of(RuleBook book) {
    return of(book, MemoizingDecider.of(book));
  }

  /**
   * The same where others need the memory, too.
   *
   * @param most cases that are remembered; each is about a kilobyte
   */
  public static SimulatedVersion of(RuleBook book, int most) {
    return of(book, MemoizingDecider.of(book, most));
  }

  private static SimulatedVersion of(RuleBook book, MemoizingDecider memory) {
    return new SimulatedVersion(
        book.version(), memory, book.rules().stream().map(RuleCard::name).toList());
  }
}
