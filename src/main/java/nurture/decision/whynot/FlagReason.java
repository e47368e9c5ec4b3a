package nurture.decision.whynot;

import java.util.List;
import java.util.Optional;

/**
 * Another rule a condition hangs on.
 *
 * @param word the word it says, or would say
 * @param rule its name
 * @param unmet why it did not say the word; empty if it did
 * @param saw what made it say the word, {@code LastReply.daysAgo 3}; empty if it did not
 */
public record FlagReason(
    String word, String rule, Optional<UnmetCondition> unmet, List<String> saw) {

  public FlagReason {
    saw = List.copyOf(saw);
  }
}
