package nurture.experiment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
   * What is wrong with changing it to another one while it runs, in words that begin with a small
   * letter; empty if that adds arms and nothing else. What stands cannot change, because it would
   * move candidates from one arm into another, or judge by another measure than was said.
   */
  public Optional<String> changeFault(ExperimentPlan next) {
    if (!new ExperimentPlan(next.arms, holdOut, windowDays, baseRate, lift, alpha, power)
        .equals(next)) {
      return Optional.of(
          "changes the hold-out, the window or how it is judged; while it runs, only arms can be"
              + " added");
    }
    for (int i = 0; i < arms.size(); i++) {
      Optional<String> fault =
          arms.get(i).changeFault(i < next.arms.size() ? next.arms.get(i) : null);
      if (fault.isPresent()) {
        return fault;
      }
    }
    List<ExperimentArm> more = next.arms.subList(arms.size(), next.arms.size());
    if (arms.size() == 1 && !more.isEmpty()) {
      return Optional.of(
          "has one arm, which is compared with the hold-out; with a second one it would be compared"
              + " with something else. Make another experiment");
    }
    return more.stream()
        .filter(arm -> arm.time().isPresent())
        .map(
            arm ->
                "gives the arm %s a time of its own; while it runs, candidates have their times already"
                    .formatted(arm.name()))
        .findFirst()
        .or(next::fault);
  }

  /**
   * The same with the further arms of another plan.
   *
   * @param at when they are added
   */
  public ExperimentPlan grown(ExperimentPlan next, Instant at) {
    List<ExperimentArm> all = new ArrayList<>(arms);
    next.arms.stream().skip(arms.size()).forEach(arm -> all.add(arm.added(at)));
    return with(all);
  }

  /** Of 100 candidates, how many are in no arm and not held out. */
  public int free() {
    return ALL - holdOut - arms.stream().mapToInt(ExperimentArm::weight).sum();
  }

  /** Whether an arm can be added while it runs. */
  public boolean takesArms() {
    return free() > 0 && arms.size() > 1 && arms.size() < MOST_ARMS;
  }

  /** With other arms. */
  public ExperimentPlan with(List<ExperimentArm> others) {
    return new ExperimentPlan(others, holdOut, windowDays, baseRate, lift, alpha, power);
  }

  /**
   * Arms that are judged together, with the control: each is compared with those candidates of the
   * control whose turn came while the arm was there.
   *
   * @param since when they were added; empty for those from the start
   * @param plan as if there were no other arms
   */
  public record Cohort(Optional<Instant> since, ExperimentPlan plan) {}

  /** The arms from the start, then those that were added, in their order. */
  public List<Cohort> cohorts() {
    Map<Optional<Instant>, List<ExperimentArm>> byTime = new LinkedHashMap<>();
    arms.forEach(arm -> byTime.computeIfAbsent(arm.added(), since -> new ArrayList<>()).add(arm));
    return byTime.entrySet().stream()
        .map(
            each ->
                each.getKey().isEmpty()
                    ? new Cohort(each.getKey(), with(each.getValue()))
                    : new Cohort(
                        each.getKey(),
                        new ExperimentPlan(
                            Stream.concat(Stream.of(arms.get(0)), each.getValue().stream())
                                .toList(),
                            0,
                            windowDays,
                            baseRate,
                            lift,
                            alpha,
                            power)))
        .toList();
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
