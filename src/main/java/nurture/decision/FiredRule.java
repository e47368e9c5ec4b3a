package nurture.decision;

import java.util.List;

/**
 * A rule that fired.
 *
 * @param saw the facts its conditions matched
 */
public record FiredRule(String rule, List<Object> saw) {
  public FiredRule {
    saw = List.copyOf(saw);
  }
}
