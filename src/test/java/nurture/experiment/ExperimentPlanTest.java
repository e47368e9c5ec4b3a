package nurture.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Plans that are changed while they run. */
final class ExperimentPlanTest {

  private static final Instant MONDAY = Instant.parse("2027-03-01T09:00:00Z");
  private static final ExperimentPlan RUNNING =
      ExperimentPlans.plan(10, ExperimentPlans.arm("plain", 30), ExperimentPlans.arm("warm", 30));

  @Test
  void what_stands_does_not_change_and_the_fault_says_why() {
    assertThat(RUNNING.changeFault(with(ExperimentPlans.arm("plain", 40), RUNNING.arms().get(1))))
        .contains(
            "changes the weight of plain from 30 to 40; while it runs, that would move candidates"
                + " from one arm into another");
    assertThat(RUNNING.changeFault(with(RUNNING.arms().get(0))))
        .contains("leaves out the arm warm, which has candidates; stop the arm instead");
    assertThat(
            RUNNING.changeFault(
                with(
                    RUNNING.arms().get(0),
                    new ExperimentArm("warm", 30, Optional.of("other"), Optional.empty()))))
        .contains(
            "changes what the candidates of warm get; while it runs, stop the arm and add another"
                + " one");
    assertThat(RUNNING.changeFault(new ExperimentPlan(RUNNING.arms(), 20, 14, 4, 3, 5, 80)))
        .contains(
            "changes the hold-out, the window or how it is judged; while it runs, only arms can be"
                + " added");
    assertThat(RUNNING.changeFault(RUNNING)).isEmpty();
  }

  @Test
  void arm_is_added_where_there_is_room_and_without_a_time_of_its_own() {
    assertThat(RUNNING.changeFault(more(ExperimentPlans.arm("new", 30)))).isEmpty();
    assertThat(RUNNING.changeFault(more(ExperimentPlans.arm("new", 31))))
        .contains("gives away 101% of the candidates; at most 100%");
    assertThat(RUNNING.changeFault(more(ExperimentPlans.arm("warm", 5))))
        .contains("two arms have the name warm");
    assertThat(
            RUNNING.changeFault(
                more(
                    new ExperimentArm(
                        "late", 5, Optional.empty(), Optional.of(LocalTime.of(17, 0))))))
        .contains(
            "gives the arm late a time of its own; while it runs, candidates have their times"
                + " already");
    ExperimentPlan lone = ExperimentPlans.plan(50, ExperimentPlans.arm("plain", 20));
    assertThat(
            lone.changeFault(
                lone.with(List.of(lone.arms().get(0), ExperimentPlans.arm("new", 10)))))
        .hasValueSatisfying(fault -> assertThat(fault).contains("Make another experiment"));
  }

  @Test
  void arms_are_judged_with_those_that_were_added_with_them() {
    ExperimentPlan grown =
        RUNNING
            .grown(more(ExperimentPlans.arm("b", 10)), MONDAY)
            .grown(
                RUNNING.with(
                    List.of(
                        RUNNING.arms().get(0),
                        RUNNING.arms().get(1),
                        ExperimentPlans.arm("b", 10),
                        ExperimentPlans.arm("c", 10))),
                MONDAY.plusSeconds(60));

    assertThat(grown.cohorts())
        .extracting(cohort -> cohort.plan().compared())
        .containsExactly(List.of("warm"), List.of("b"), List.of("c"));
    assertThat(grown.cohorts().get(0).plan()).isEqualTo(RUNNING);
    assertThat(grown.cohorts().get(2).since()).contains(MONDAY.plusSeconds(60));
    assertThat(grown.cohorts().get(2).plan().control()).isEqualTo("plain");
  }

  @Test
  void candidate_stays_in_their_arm_whatever_is_added() {
    SplittableRandom random = new SplittableRandom(3);
    UUID experiment = new UUID(random.nextLong(), random.nextLong());
    List<UUID> candidates = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      candidates.add(new UUID(random.nextLong(), random.nextLong()));
    }
    for (int run = 0; run < 200; run++) {
      ExperimentPlan plan =
          ExperimentPlans.plan(
              random.nextInt(30),
              ExperimentPlans.arm("0", 1 + random.nextInt(20)),
              ExperimentPlans.arm("1", 1 + random.nextInt(20)));
      Map<UUID, String> first = new HashMap<>();
      for (int step = 2; step < 8; step++) {
        for (UUID candidate : candidates) {
          Optional<String> arm = plan.arm(ArmAssignment.place(experiment, candidate));
          String before = first.get(candidate);
          if (before != null) {
            assertThat(arm).contains(before);
          }
          arm.ifPresent(name -> first.put(candidate, name));
        }
        List<ExperimentArm> arms = new ArrayList<>(plan.arms());
        arms.add(ExperimentPlans.arm(String.valueOf(step), 1 + random.nextInt(10)));
        ExperimentPlan next = plan.with(arms);
        if (plan.changeFault(next).isEmpty()) {
          plan = plan.grown(next, MONDAY.plusSeconds(step));
        } else {
          assertThat(next.fault()).isPresent();
        }
      }
    }
  }

  private static ExperimentPlan with(ExperimentArm... arms) {
    return RUNNING.with(List.of(arms));
  }

  private static ExperimentPlan more(ExperimentArm arm) {
    return with(RUNNING.arms().get(0), RUNNING.arms().get(1), arm);
  }
}
