package nurture.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nurture.campaign.CampaignBalance.StepBalance;

/**
 * What a change of the messages of a campaign that has begun would do. What was sent stays sent.
 *
 * @param steps in their order, those that would be removed among them
 */
public record StepChange(List<Effect> steps) {

  /** Where the messages of a campaign are changed while it goes on. */
  public static final Set<CampaignState> CHANGEABLE =
      Set.of(CampaignState.RUNNING, CampaignState.PAUSED);

  public StepChange {
    steps = List.copyOf(steps);
  }

  /** What happens to a message. */
  public enum Kind {
    STAYS,
    ADDED,
    CHANGED,
    REMOVED
  }

  /**
   * What a change does to one message.
   *
   * @param sent to how many it was sent
   * @param waiting how many wait for it; of one that is removed, how many move on
   * @param next of one that is removed, the key of the message they come to; empty if there is
   *     none, and it ends for them
   */
  public record Effect(
      CampaignStep step, Kind kind, long sent, long waiting, Optional<String> next) {}

  static StepChange of(CampaignPlan plan, List<CampaignStep> changed, CampaignBalance balance) {
    CampaignPlan next = plan.with(changed);
    List<Effect> effects = new ArrayList<>();
    for (CampaignStep step : changed) {
      Optional<CampaignStep> old = plan.step(step.key());
      if (step.removed() && old.map(CampaignStep::removed).orElse(false)) {
        continue;
      }
      Optional<StepBalance> counted = Optional.ofNullable(balance.steps().get(step.key()));
      effects.add(
          new Effect(
              step,
              kind(step, old),
              counted.map(one -> one.count(CandidateOutcome.SENT)).orElse(0L),
              counted.map(StepChange::waiting).orElse(0L),
              step.removed() ? next.after(step.key()).map(CampaignStep::key) : Optional.empty()));
    }
    return new StepChange(effects);
  }

  private static long waiting(StepBalance balance) {
    return balance.count(CandidateOutcome.DUE)
        + balance.count(CandidateOutcome.OFFERED)
        + balance.count(CandidateOutcome.WAITING);
  }

  private static Kind kind(CampaignStep step, Optional<CampaignStep> old) {
    if (step.removed()) {
      return Kind.REMOVED;
    } else if (old.isEmpty() || old.get().removed()) {
      return Kind.ADDED;
    }
    return old.get().equals(step) ? Kind.STAYS : Kind.CHANGED;
  }

  /**
   * The messages after a change: those that are left out keep their place, as removed.
   *
   * @throws RefusedCampaign if messages that stay would change places, or none would be left
   */
  static List<CampaignStep> merged(List<CampaignStep> old, List<CampaignStep> sent) {
    List<String> known = old.stream().map(CampaignStep::key).toList();
    Set<String> asked = sent.stream().map(CampaignStep::key).collect(Collectors.toSet());
    List<CampaignStep> merged = new ArrayList<>();
    int at = 0;
    for (CampaignStep step : sent) {
      int place = known.indexOf(step.key());
      if (place >= 0 && place < at) {
        throw new RefusedCampaign(
            "Message \"%s\" was behind others and would stand before them. Remove it, and add one with another key."
                .formatted(step.key()));
      }
      // What takes the place of others stands behind them, so that those who waited come to it.
      while (at < old.size() && (place >= 0 ? at < place : !asked.contains(known.get(at)))) {
        addRemoved(merged, old.get(at), asked);
        at++;
      }
      at = Math.max(at, place + 1);
      merged.add(step);
    }
    for (; at < old.size(); at++) {
      addRemoved(merged, old.get(at), asked);
    }
    if (merged.stream().allMatch(CampaignStep::removed)) {
      throw new RefusedCampaign("No message would be left. Cancel the campaign instead.");
    }
    return List.copyOf(merged);
  }

  private static void addRemoved(List<CampaignStep> merged, CampaignStep step, Set<String> asked) {
    if (!asked.contains(step.key())) {
      merged.add(step.out());
    }
  }
}
