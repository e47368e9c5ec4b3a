package nurture.decision;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a message or task by the decision that called for it.
 *
 * @param position 0 for the touchpoint, from 1 on the work among ourselves
 */
public record MessageId(UUID candidate, long decision, int position) {

  private static final Pattern WRITTEN =
      Pattern.compile("m-([0-9a-f]{32})-([0-9]{1,18})-([0-9]{1,3})");

  public static MessageId of(DecisionId decision, int position) {
    return new MessageId(decision.candidate(), decision.number(), position);
  }

  /** Reads what {@link #toString} writes; empty if it is nothing of the kind. */
  public static Optional<MessageId> parse(String written) {
    Matcher matcher = WRITTEN.matcher(written);
    return matcher.matches()
        ? Optional.of(
            new MessageId(
                DecisionId.uuid(matcher.group(1)),
                Long.parseLong(matcher.group(2)),
                Integer.parseInt(matcher.group(3))))
        : Optional.empty();
  }

  public DecisionId decisionId() {
    return new DecisionId(candidate, decision);
  }

  @Override
  public String toString() {
    return "m-" + DecisionId.hex(candidate) + "-" + decision + "-" + position;
  }
}
