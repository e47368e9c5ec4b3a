package nurture.playbook.version;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something new for a draft.
 *
 * @param texts of the files it changes or makes, by path, in the order in which they are saved
 * @param file where it stands
 * @param name what it is called: a rule's sentence, a scenario's
 */
public record DraftAddition(Map<String, String> texts, String file, String name) {

  public DraftAddition {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }
}
