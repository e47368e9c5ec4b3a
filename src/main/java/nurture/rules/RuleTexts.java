package nurture.rules;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The texts of the rule files and tables of a folder. Immutable.
 *
 * @param texts by path within the folder
 * @param unreadable one problem for each file that cannot be read
 */
public record RuleTexts(Map<String, String> texts, List<RuleProblem> unreadable) {

  public RuleTexts {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    unreadable = List.copyOf(unreadable);
  }

  /** Whether there is a file of that path, readable or not. */
  public boolean has(String file) {
    return texts.containsKey(file)
        || unreadable.stream().anyMatch(problem -> problem.file().equals(file));
  }
}
