package nurture.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Plans and outcomes that tests share. */
final class ExperimentPlans {

  static ExperimentArm arm(String name, int weight) {
    return new ExperimentArm(name, weight, Optional.empty(), Optional.empty());
  }

  static ExperimentPlan plan(int holdOut, ExperimentArm... arms) {
    return new ExperimentPlan(List.of(arms), holdOut, 14, 4, 3, 5, 80);
  }

  /** Two arms of the same size. */
  static ExperimentPlan halves(double baseRate, double lift) {
    return new ExperimentPlan(
        List.of(arm("plain", 50), arm("warm", 50)), 0, 14, baseRate, lift, 5, 80);
  }

  static ArmOutcomes counted(String arm, int counted, double rate, SplittableRandom random) {
    return replied(arm, sequence(counted, rate, random));
  }

  static ArmOutcomes replied(String arm, OutcomeSequence replies) {
    return new ArmOutcomes(
        arm, replies.counted(), replies.counted(), replies.counted(), replies, 0, Map.of(), false);
  }

  static OutcomeSequence sequence(int counted, double rate, SplittableRandom random) {
    long[] places = new long[counted];
    int hits = 0;
    for (int i = 0; i < counted; i++) {
      if (random.nextDouble() < rate) {
        places[hits++] = i;
      }
    }
    return new OutcomeSequence(counted, Arrays.copyOf(places, hits));
  }

  static OutcomeSequence first(OutcomeSequence all, int counted) {
    return new OutcomeSequence(
        counted, Arrays.stream(all.places()).filter(place -> place < counted).toArray());
  }

  static int hits(int among, double rate, SplittableRandom random) {
    int hits = 0;
    for (int i = 0; i < among; i++) {
      hits += random.nextDouble() < rate ? 1 : 0;
    }
    return hits;
  }

  private ExperimentPlans() {}
}
