package nurture.rules;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A number the policy owns; rules use it by its name.
 *
 * @param name in capitals, for example {@code QUIET_QUARTER}
 * @param value 0 or more
 * @param unit what it counts, for example {@code days}
 * @param playbook the line of the playbook it comes from; may be empty
 * @param owner who may change it; may be empty
 * @param meaning one sentence
 * @param row the row of the table it stands in, from 1
 */
public record PolicyNumber(
    String name, int value, String unit, String playbook, String owner, String meaning, int row) {

  /** The values of numbers by their names. */
  public static Map<String, Integer> values(Collection<PolicyNumber> numbers) {
    return numbers.stream()
        .collect(Collectors.toMap(PolicyNumber::name, PolicyNumber::value, (one, other) -> one));
  }
}
