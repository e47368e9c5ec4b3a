package nurture.insight;

import java.time.Instant;
import java.util.Set;

/**
 * Why a message was sent, as far as it is kept.
 *
 * @param rule the sentence that is the name of the rule that asked for it
 * @param decidedAt when it was decided
 * @param facts the types of the facts that the rule looked at; empty where the explanation was
 *     purged
 * @param counted whether clicks on its links are counted
 * @param noticed whether it is noticed that it is opened
 */
public record MessageReason(
    String rule, Instant decidedAt, Set<String> facts, boolean counted, boolean noticed) {
  public MessageReason {
    facts = Set.copyOf(facts);
  }
}
