package nurture.web.playbook;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A rule as the list of rules shows it.
 *
 * @param phase {@code policy}, {@code journey} or {@code guard}
 * @param file in the playbook; of a rule of the cadence its table
 * @param reasons what its decisions give as reason
 * @param numbers the policy numbers it names
 * @param cadence whether a row of the cadence table makes it
 * @param figures what it did; empty when it did nothing
 * @param quiet what is said where it did nothing; empty when it did something
 */
record RuleLine(
    String name,
    String href,
    String phase,
    String file,
    int line,
    List<String> reasons,
    List<String> playbookLines,
    String owner,
    String comment,
    List<RuleNumber> numbers,
    boolean cadence,
    List<RuleFigure> figures,
    String quiet) {

  /** {@code QUIET_QUARTER}, 90, {@code days}. */
  record RuleNumber(String name, String value, String meaning) {}

  /** {@code won}, 12. */
  record RuleFigure(String label, long count) {}

  /** Whether it has each of some words, in lower case, in its sentence or what is known of it. */
  boolean has(List<String> words) {
    String all =
        Stream.of(
                Stream.of(name, owner, file, comment),
                reasons.stream(),
                playbookLines.stream(),
                numbers.stream().map(RuleNumber::name))
            .flatMap(part -> part)
            .reduce("", (one, other) -> one + " " + other)
            .toLowerCase(Locale.ROOT);
    return words.stream().allMatch(all::contains);
  }
}
