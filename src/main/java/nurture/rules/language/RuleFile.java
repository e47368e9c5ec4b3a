package nurture.rules.language;

import java.util.List;

/**
 * A rule file as it is written. Immutable.
 *
 * @param name relative to the rules folder
 * @param tail blocks of remarks after the last rule
 */
public record RuleFile(String name, List<Rule> rules, List<List<String>> tail) {

  public RuleFile {
    rules = List.copyOf(rules);
    tail = tail.stream().map(List::copyOf).toList();
  }
}
