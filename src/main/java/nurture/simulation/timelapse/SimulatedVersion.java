package nurture.simulation.timelapse;

import java.util.Collection;
import nurture.rules.Decider;
import nurture.rules.RuleBook;
import nurture.rules.RuleCard;
import nurture.rules.memo.MemoizingDecider;
import nurture.simulation.PlaybookLabel;

/**
 * A playbook that a population is simulated under.
 *
 * @param label as reports name it
 * @param rules the names of all its rules
 */
public record SimulatedVersion(PlaybookLabel label, Decider decider, Collection<String> rules) {

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

  /** The same under a title in a user's words. */
  public SimulatedVersion titled(String title) {
    return new SimulatedVersion(label.titled(title), decider, rules);
  }

  private static SimulatedVersion of(RuleBook book, MemoizingDecider memory) {
    return new SimulatedVersion(
        PlaybookLabel.of(book.version()),
        memory,
        book.rules().stream().map(RuleCard::name).toList());
  }
}
