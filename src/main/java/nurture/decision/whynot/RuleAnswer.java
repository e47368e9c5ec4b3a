package nurture.decision.whynot;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What one rule came to when a candidate was looked at, and why.
 *
 * @param phase {@code policy}, {@code journey} or {@code guard}
 * @param file where it is written, relative to the rules folder
 * @param line from 1
 * @param at when the candidate was looked at
 * @param fates what it asked for, in its order; empty if it did not speak
 * @param unmet why it did not speak: the first condition that does not hold, then the others that
 *     can be asked without it; empty if it did
 */
public record RuleAnswer(
    String rule,
    String phase,
    String file,
    int line,
    Instant at,
    RuleProgress course,
    List<OpinionOutcome> outcomes,
    List<UnmetCondition> unmet,
    RuleForecast later) {

  private static final Set<String> OF_OTHERS =
      Set.of("stage", "relationship", "passive", "employee");

  public RuleAnswer {
    outcomes = List.copyOf(outcomes);
    unmet = List.copyOf(unmet);
  }

  /** Whether it did not speak because it is for another stage or relationship. */
  public boolean forOthers() {
    return unmet.stream()
        .anyMatch(each -> each.fact().equals("Candidate") && OF_OTHERS.contains(each.field()));
  }

  /**
   * Several answers in plain sentences: those of rules that applied, or else of the nearest, in
   * full; the others in one line each, and those for other candidates in one line together.
   *
   * @param answers the nearest first
   */
  public static List<String> sentences(List<RuleAnswer> answers) {
    return RuleAnswerText.of(answers);
  }

  /** The answer in plain sentences, the most important first. */
  public List<String> sentences() {
    return RuleAnswerText.of(this);
  }
}
