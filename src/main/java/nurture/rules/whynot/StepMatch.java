package nurture.rules.whynot;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Facts that together are all a step asks for.
 *
 * @param named what the engine has a name for
 */
record StepMatch(Map<String, Object> named, List<Object> facts) {

  /** The fact a step is about. */
  Optional<Object> fact(Step.Subject subject) {
    Object named = subject.variable().isEmpty() ? null : this.named.get(subject.variable());
    if (named != null) {
      return Optional.of(named);
    }
    return facts.stream()
        .filter(fact -> fact.getClass().getSimpleName().equals(subject.type()))
        .reduce((a, b) -> b);
  }
}
