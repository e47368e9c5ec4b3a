package nurture.web.console;

import java.util.HashMap;
import java.util.Map;

/**
 * What a form says that is kept as a draft, with what is wrong in it.
 *
 * @param <T> what it is
 */
public interface TypedDraft<T extends TypedDraft<T>> {

  /** Of a name that colleagues find it by. */
  int LONGEST_NAME = 100;

  /** The one that was read; 0 for a new one. */
  int version();

  /** What is wrong, by the name of the field. */
  Map<String, String> problems();

  /** The same on top of another version. */
  T over(int newest);

  /** The same with other problems. */
  T with(Map<String, String> found);

  /** The same with one problem more. */
  default T with(String field, String problem) {
    Map<String, String> all = new HashMap<>(problems());
    all.put(field, problem);
    return with(all);
  }

  /** What is wrong with a field; empty for nothing. */
  default String problem(String field) {
    return problems().getOrDefault(field, "");
  }

  /** Adds what is wrong with a name. */
  static void nameProblem(String name, Map<String, String> found) {
    if (name.isEmpty()) {
      found.put("name", "Give it a name by which colleagues find it.");
    } else if (name.length() > LONGEST_NAME) {
      found.put("name", "A name has at most " + LONGEST_NAME + " characters.");
    }
  }
}
