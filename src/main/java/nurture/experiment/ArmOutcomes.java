package nurture.experiment;

import java.util.List;
import java.util.Map;

/**
 * What was counted of an arm or of the hold-out.
 *
 * @param arm its name
 * @param assigned candidates whose turn came: who were offered the message, or held out
 * @param sent messages that left; of the hold-out, candidates held out
 * @param comparable of those, who were due so long ago that each arm had its turn
 * @param replies of messages whose window is over: whether the candidate replied within it
 * @param early replies within a window that is not over yet; counted when it is
 * @param harms for each guard, the sequences of {@link HarmSlices}
 * @param stopped whether the arm was stopped
 */
public record ArmOutcomes(
    String arm,
    long assigned,
    long sent,
    long comparable,
    OutcomeSequence replies,
    long early,
    Map<GuardMeasure, List<OutcomeSequence>> harms,
    boolean stopped) {

  public ArmOutcomes {
    harms = Map.copyOf(harms);
  }

  /** An arm of which nothing is counted yet. */
  public static ArmOutcomes none(String arm) {
    return new ArmOutcomes(arm, 0, 0, 0, OutcomeSequence.NONE, 0, Map.of(), false);
  }

  /** How many messages did a harm, of those counted in the first slice. */
  long harmed(GuardMeasure measure) {
    return harms.getOrDefault(measure, List.of()).stream().mapToLong(OutcomeSequence::count).sum();
  }

  /** How many messages have lived through the first slice. */
  long watched(GuardMeasure measure) {
    List<OutcomeSequence> slices = harms.getOrDefault(measure, List.of());
    return slices.isEmpty() ? 0 : slices.get(0).counted();
  }
}
