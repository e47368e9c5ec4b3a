package nurture.rules.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nurture.rules.language.Condition;
import org.jspecify.annotations.Nullable;

/**
 * What a rule has found on its way through its conditions: the values of its variables, and the
 * fact of one condition that is watched. Immutable; each step makes another one.
 *
 * @param watched the condition whose fact is of interest; null for none
 * @param found the fact that met it; null as long as there is none
 */
record MatchState(Map<String, Object> named, @Nullable Condition watched, @Nullable Object found) {

  static final MatchState START = new MatchState(Map.of(), null, null);

  /** The beginning of a way on which the fact of a condition is of interest. */
  static MatchState watching(Condition condition) {
    return new MatchState(Map.of(), condition, null);
  }

  MatchState with(String variable, @Nullable Object value) {
    Map<String, Object> more = new HashMap<>(named);
    if (value != null) {
      more.put(variable, value);
    }
    return new MatchState(more, watched, found);
  }

  /** The same where a fact met a condition. */
  MatchState met(Condition condition, Object fact) {
    return condition == watched ? new MatchState(named, watched, fact) : this;
  }

  /** The same with the variables of another. */
  MatchState naming(Map<String, Object> others) {
    return new MatchState(others, watched, found);
  }

  @Nullable Object value(String variable) {
    return named.get(variable);
  }

  /** The facts of interest; at most one. */
  List<Object> facts() {
    return found == null ? List.of() : List.of(found);
  }
}
