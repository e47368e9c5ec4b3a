package nurture.decision;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a decision: whose it is and which of theirs. The candidate leads, so that the id alone
 * finds the row.
 *
 * @param number 1 for the candidate's first decision, and so on without gaps
 */
public record DecisionId(UUID candidate, long number) {

  private static final Pattern WRITTEN = Pattern.compile("d-([0-9a-f]{32})-([0-9]{1,18})");

  /** Reads what {@link #toString} writes; empty if it is nothing of the kind. */
  public static Optional<DecisionId> parse(String written) {
    Matcher matcher = WRITTEN.matcher(written);
    return matcher.matches()
        ? Optional.of(new DecisionId(uuid(matcher.group(1)), Long.parseLong(matcher.group(2))))
        : Optional.empty();
  }

  static UUID uuid(String hex) {
    return new UUID(
        Long.parseUnsignedLong(hex, 0, 16, 16), Long.parseUnsignedLong(hex, 16, 32, 16));
  }

  static String hex(UUID uuid) {
    return uuid.toString().replace("-", "");
  }

  @Override
  public String toString() {
    return "d-" + hex(candidate) + "-" + number;
  }
}
