package nurture.decision;

import java.util.List;

/**
 * A rule that fired.
 *
 * @param saw the facts its conditions matched
 */
public record Fired(String rule, List<Object> saw) {
  public Fired {
    saw = List.copyOf(saw);
  }
}
