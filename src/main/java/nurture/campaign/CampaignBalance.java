package nurture.campaign;

import java.util.List;
import java.util.Map;

/**
 * How far a campaign is, counted from what became of it for each candidate.
 *
 * @param audience how many candidates there are; the sum of all outcomes
 * @param outcomes by outcome, how many; without those that no candidate has
 * @param reasons why it waits or was held back, the most frequent first
 * @param replied how many of those who were sent it replied
 */
public record CampaignBalance(
    long audience, Map<CandidateOutcome, Long> outcomes, List<Reason> reasons, long replied) {

  public CampaignBalance {
    outcomes = Map.copyOf(outcomes);
    reasons = List.copyOf(reasons);
  }

  /**
   * Why it waits or was held back for some candidates.
   *
   * @param rule the rule that says so; empty where none does
   */
  public record Reason(CandidateOutcome outcome, String why, String rule, long count) {}

  /** How many have an outcome. */
  public long count(CandidateOutcome outcome) {
    return outcomes.getOrDefault(outcome, 0L);
  }
}
