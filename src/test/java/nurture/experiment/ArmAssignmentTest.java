package nurture.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ArmAssignmentTest {

  private static final UUID EXPERIMENT = new UUID(7, 11);
  private static final int CANDIDATES = 100_000;

  @Test
  void place_is_the_same_in_each_release() {
    assertThat(
            List.of(
                ArmAssignment.place(EXPERIMENT, new UUID(1, 1)),
                ArmAssignment.place(EXPERIMENT, new UUID(1, 2)),
                ArmAssignment.place(new UUID(7, 12), new UUID(1, 1))))
        .isEqualTo(List.of(72, 58, 24));
  }

  @Test
  void arms_have_the_sizes_of_their_weights() {
    ExperimentPlan plan =
        ExperimentPlans.plan(10, ExperimentPlans.arm("a", 50), ExperimentPlans.arm("b", 25));
    Map<String, Long> sizes = new HashMap<>();
    for (UUID candidate : candidates()) {
      sizes.merge(
          plan.arm(ArmAssignment.place(EXPERIMENT, candidate)).orElse("none"), 1L, Long::sum);
    }

    RatioCheck check =
        RatioCheck.of(
            List.of(
                new RatioCheck.Size("a", sizes.get("a"), 50),
                new RatioCheck.Size("b", sizes.get("b"), 25),
                new RatioCheck.Size("hold-out", sizes.get("hold-out"), 10),
                new RatioCheck.Size("none", sizes.get("none"), 15)));
    assertThat(check.fits()).as("%s", sizes).isTrue();
  }

  @Test
  void arm_of_another_experiment_is_independent() {
    ExperimentPlan plan = ExperimentPlans.halves(4, 2);
    UUID other = new UUID(8, 11);
    long both = 0;
    for (UUID candidate : candidates()) {
      boolean here =
          plan.arm(ArmAssignment.place(EXPERIMENT, candidate)).equals(Optional.of("warm"));
      boolean there = plan.arm(ArmAssignment.place(other, candidate)).equals(Optional.of("warm"));
      both += here && there ? 1 : 0;
    }

    assertThat(both).isBetween(CANDIDATES / 4L - 700, CANDIDATES / 4L + 700);
  }

  @Test
  void arm_that_is_added_takes_candidates_from_no_other_arm() {
    ExperimentPlan before =
        ExperimentPlans.plan(10, ExperimentPlans.arm("a", 30), ExperimentPlans.arm("b", 30));
    ExperimentPlan after =
        ExperimentPlans.plan(
            10,
            ExperimentPlans.arm("a", 30),
            ExperimentPlans.arm("b", 30),
            ExperimentPlans.arm("c", 20));

    for (int place = 0; place < 100; place++) {
      int at = place;
      before.arm(place).ifPresent(arm -> assertThat(after.arm(at)).contains(arm));
    }
    assertThat(after.arm(60)).contains("c");
    assertThat(after.arm(85)).isEmpty();
  }

  private static Iterable<UUID> candidates() {
    SplittableRandom random = new SplittableRandom(9);
    return Stream.generate(() -> new UUID(random.nextLong(), random.nextLong())).limit(CANDIDATES)
        ::iterator;
  }
}
