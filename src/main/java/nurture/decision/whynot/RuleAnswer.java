package nurture.decision.whynot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one rule came to when a candidate was looked at, and why.
 *
 * @param phase {@code policy}, {@code journey} or {@code guard}
 * @param file where it is written, relative to the rules folder
 * @param line from 1
 * @param at when the candidate was looked at
 * @param fates what it asked for, in its order; empty if it did not speak
 * @param unmet why it did not speak; empty if it did
 */
public record RuleAnswer(
    String rule,
    String phase,
    String file,
    int line,
    Instant at,
    RuleProgress course,
    List<OpinionOutcome> outcomes,
    Optional<UnmetCondition> unmet,
    RuleForecast later) {

  public RuleAnswer {
    outcomes = List.copyOf(outcomes);
  }

  /** The answer in plain sentences, the most important first. */
  public List<String> sentences() {
    return RuleAnswerText.of(this);
  }
}
