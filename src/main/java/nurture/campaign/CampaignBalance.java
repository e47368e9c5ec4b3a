package nurture.campaign;

import java.util.List;
import java.util.Map;

/**
 * How far a campaign is, counted from what became of it for each candidate.
 *
 * @param audience how many candidates came into the audience; the sum of all outcomes
 * @param outcomes by outcome, how many; of a campaign with several messages what became of the
 *     newest one for each; without those that no candidate has
 * @param reasons why it waits or was held back, the most frequent first
 * @param steps what became of each of its messages, by key, in no order
 */
public record CampaignBalance(
    long audience,
    Map<CandidateOutcome, Long> outcomes,
    List<Reason> reasons,
    Map<String, StepBalance> steps) {

  public CampaignBalance {
    outcomes = Map.copyOf(outcomes);
    reasons = List.copyOf(reasons);
    steps = Map.copyOf(steps);
  }

  /**
   * Why it waits or was held back for some candidates.
   *
   * @param rule the rule that says so; empty where none does
   */
  public record Reason(CandidateOutcome outcome, String why, String rule, long count) {}

  /**
   * What became of one message.
   *
   * @param outcomes by outcome, how many
   * @param reactions what came back after it was sent, by kind, how many
   */
  public record StepBalance(
      Map<CandidateOutcome, Long> outcomes, Map<CandidateReaction, Long> reactions) {
    public StepBalance {
      outcomes = Map.copyOf(outcomes);
      reactions = Map.copyOf(reactions);
    }

    /** How many candidates have come to it. */
    public long audience() {
      return outcomes.values().stream().mapToLong(Long::longValue).sum();
    }

    public long count(CandidateOutcome outcome) {
      return outcomes.getOrDefault(outcome, 0L);
    }

    public long count(CandidateReaction reaction) {
      return reactions.getOrDefault(reaction, 0L);
    }
  }

  /** How many candidates have an outcome. */
  public long count(CandidateOutcome outcome) {
    return outcomes.getOrDefault(outcome, 0L);
  }

  /** How many reactions of a kind there were to all of its messages. */
  public long count(CandidateReaction reaction) {
    return steps.values().stream().mapToLong(step -> step.count(reaction)).sum();
  }

  /** How many replied, in whatever way. */
  public long replied() {
    return count(CandidateReaction.REPLIED) + count(CandidateReaction.DECLINED);
  }
}
