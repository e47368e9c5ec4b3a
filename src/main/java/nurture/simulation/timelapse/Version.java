package nurture.simulation.timelapse;

import java.util.Collection;
import java.util.List;
import nurture.rules.Decider;
import nurture.rules.RuleBook;
import nurture.rules.RuleInfo;
import nurture.rules.memory.RuleMemory;

/**
 * A playbook to live under.
 *
 * @param name as reports call it
 * @param rules the names of all its rules
 */
public record Version(String name, Decider decider, Collection<String> rules) {

  /** A book that remembers what its rules said, called by its version. The book stays open. */
  public static Version of(RuleBook book) {
    List<String> rules = book.rules().stream().map(RuleInfo::name).toList();
    return new Version(book.version(), RuleMemory.of(book), rules);
  }
}
