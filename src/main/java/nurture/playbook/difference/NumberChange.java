package nurture.playbook.difference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nurture.rules.PolicyNumber;

/**
 * A policy number that is not the same on both sides.
 *
 * @param before empty if it was added
 * @param after empty if it was removed
 * @param unit afterwards; of one that was removed, before
 */
public record NumberChange(
    String name, Optional<Integer> before, Optional<Integer> after, String unit) {

  /** Whoever owns it, and the sentence on what it means, are told by the lines of the table. */
  static List<NumberChange> between(
      Map<String, PolicyNumber> before, Map<String, PolicyNumber> after) {
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    return names.stream()
        .map(name -> of(name, before, after))
        .filter(change -> !change.before().equals(change.after()))
        .toList();
  }

  private static NumberChange of(
      String name, Map<String, PolicyNumber> before, Map<String, PolicyNumber> after) {
    Optional<PolicyNumber> was = Optional.ofNullable(before.get(name));
    Optional<PolicyNumber> is = Optional.ofNullable(after.get(name));
    return new NumberChange(
        name,
        was.map(PolicyNumber::value),
        is.map(PolicyNumber::value),
        is.or(() -> was).map(PolicyNumber::unit).orElse(""));
  }

  /** {@code QUIET_QUARTER: 90 → 60 days}. */
  @Override
  public String toString() {
    return name
        + ": "
        + before.map(String::valueOf).orElse("none")
        + " → "
        + after.map(String::valueOf).orElse("none")
        + " "
        + unit;
  }
}
