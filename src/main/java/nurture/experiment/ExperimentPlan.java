package nurture.experiment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an experiment compares, and what it is to find.
 *
 * @param arms in the order in which they were added; the first is the control the others are
 *     compared with, unless it is alone with a hold-out
 * @param holdOut of 100 candidates, how many are offered nothing; 0 for none
 * @param windowDays how many days after a message a reply to it counts
 * @param baseRate how many candidates in 100 are expected to reply to the control
 * @param lift how many points more a reply rate must be to be worth finding
 * @param alpha of 100 experiments whose arms are alike, how many may find a difference
 * @param power of 100 experiments with that lift, how many are to find it
 */
public record ExperimentPlan(
    List<ExperimentArm> arms,
    int holdOut,
    int windowDays,
    double baseRate,
    double lift,
    int alpha,
    int power) {

  private static final int ALL = 100;
  private static final int MOST_ARMS = 8;

  public ExperimentPlan {
    arms = List.copyOf(arms);
  }

  /** What is wrong with it, in words, beginning with a small letter; empty if nothing is. */
  public Optional<String> fault() {
    Set<String> names = new HashSet<>();
    int sum = holdOut;
    for (ExperimentArm arm : arms) {
      if (!names.add(arm.name()) || arm.name().equals(ExperimentArm.HOLD_OUT)) {
        return Optional.of("two arms have the name " + arm.name());
      }
      sum += arm.weight();
    }
    if (arms.isEmpty() || arms.size() == 1 && holdOut == 0) {
      return Optional.of("needs two arms, or one arm and a hold-out");
    } else if (arms.size() > MOST_ARMS) {
      return Optional.of("has more than " + MOST_ARMS + " arms");
    } else if (sum > ALL) {
      return Optional.of("gives away %d%% of the candidates; at most 100%%".formatted(sum));
    } else if (baseRate + lift >= ALL) {
      return Optional.of("expects more replies than there are candidates");
    }
    return Optional.empty();
  }

  /**
   * The arm at a place from 0 to 99. Arms fill the places from below in their order, the hold-out
   * from above, so that an arm which is added later takes candidates from none of the others.
   *
   * @return its name; empty for a candidate who is not in the experiment
   */
  public Optional<String> arm(int place) {
    int end = 0;
    for (ExperimentArm arm : arms) {
      end += arm.weight();
      if (place < end) {
        return Optional.of(arm.name());
      }
    }
    return place >= ALL - holdOut ? Optional.of(ExperimentArm.HOLD_OUT) : Optional.empty();
  }

  /** An arm by its name; empty for the hold-out and for what is no arm. */
  public Optional<ExperimentArm> named(String name) {
    return arms.stream().filter(arm -> arm.name().equals(name)).findFirst();
  }

  /** The weight of an arm or of the hold-out; 0 for what is neither. */
  public int weight(String name) {
    return name.equals(ExperimentArm.HOLD_OUT)
        ? holdOut
        : named(name).map(ExperimentArm::weight).orElse(0);
  }

  /** What the arms are compared with: the first one, or the hold-out where there is one arm. */
  public String control() {
    return arms.size() == 1 ? ExperimentArm.HOLD_OUT : arms.get(0).name();
  }

  /** The arms that are compared with the control, in their order. */
  public List<String> compared() {
    return arms.stream().map(ExperimentArm::name).filter(name -> !name.equals(control())).toList();
  }
}
