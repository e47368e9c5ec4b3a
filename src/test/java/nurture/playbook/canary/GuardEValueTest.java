package nurture.playbook.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Canaries are simulated with fixed seeds and looked at after each message. */
final class GuardEValueTest {

  private static final double BOUND = 1.25;
  private static final double ALPHA = 0.05;
  private static final int RUNS = 2_000;
  private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");

  @Test
  void value_withoutOutcomes_isOne() {
    GuardEValue guard = new GuardEValue(BOUND);

    assertThat(guard.value()).isEqualTo(1);
    assertThat(guard.highest()).isEqualTo(1);
  }

  @Test
  void value_ofOneOutcome_isTheMeanLikelihoodRatio() {
    GuardEValue guard = new GuardEValue(1);

    guard.add(true, 100, 100);

    double mean = 0;
    double share = WilsonInterval.of(100, 200, 1).high();
    for (double worse : new double[] {1.5, 2, 3, 5, 10, 30}) {
      mean += worse / (worse * share + 1 - share) / 6;
    }
    assertThat(guard.value()).isCloseTo(mean, within(1e-12));
  }

  @Test
  void expectation_ofOneOutcomeAtTheBound_isOneAtMostForEveryShare() {
    for (long canary : new long[] {1, 10, 50, 99}) {
      GuardEValue own = new GuardEValue(BOUND);
      GuardEValue others = new GuardEValue(BOUND);
      own.add(true, canary, 100 - canary);
      others.add(false, canary, 100 - canary);

      double share = BOUND * canary / (BOUND * canary + 100 - canary);

      assertThat(share * own.value() + (1 - share) * others.value()).isBetween(0.5, 1.0);
    }
  }

  @Test
  void value_ofOutcomesOfTheRest_falls() {
    GuardEValue guard = new GuardEValue(BOUND);

    guard.add(true, 100, 900);
    double high = guard.value();
    guard.add(false, 100, 900);

    assertThat(guard.value()).isLessThan(high);
    assertThat(guard.highest()).isEqualTo(high);
  }

  @Test
  void outcome_withNothingToCompareWith_saysNothing() {
    GuardEValue guard = new GuardEValue(BOUND);

    guard.add(true, 100, 0);
    guard.add(false, 0, 100);

    assertThat(guard.value()).isEqualTo(1);
  }

  @Test
  void value_ofAThousandOutcomesOfTheCanary_isANumber() {
    GuardEValue guard = new GuardEValue(BOUND);
    for (int i = 0; i < 10_000; i++) {
      guard.add(true, 1, 1_000);
    }

    assertThat(guard.value()).isFinite();
  }

  @Test
  void bound_belowOne_isRefused() {
    assertThatThrownBy(() -> new GuardEValue(0.9)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void falseAlarms_withALookAfterEveryMessage_stayUnderAlpha() {
    for (double share : new double[] {0.05, 0.1, 0.5}) {
      // As bad as is tolerated: the case in which false alarms are most frequent.
      assertThat(alarms(share, 0.02, 0.02 * BOUND, 4_000)).isLessThanOrEqualTo(ALPHA);
      assertThat(alarms(share, 0.01, 0.01, 4_000)).isLessThanOrEqualTo(ALPHA);
      assertThat(alarms(share, 0.3, 0.3 * BOUND, 1_000)).isLessThanOrEqualTo(ALPHA);
    }
  }

  @Test
  void falseAlarms_whereOutcomesComeLateAndTheShareGrows_stayUnderAlpha() {
    int alarms = 0;
    SplittableRandom random = new SplittableRandom(7);
    for (int run = 0; run < 500; run++) {
      alarms += late(random, 0.05, 0.05 * BOUND) ? 1 : 0;
    }

    assertThat(alarms / 500.0).isLessThanOrEqualTo(ALPHA);
  }

  @Test
  void worsening_whereOutcomesComeLateAndTheShareGrows_isFound() {
    int alarms = 0;
    SplittableRandom random = new SplittableRandom(8);
    for (int run = 0; run < 200; run++) {
      alarms += late(random, 0.02, 0.08) ? 1 : 0;
    }

    assertThat(alarms).isGreaterThan(180);
  }

  @Test
  void worsening_fromOneToFourPercent_isFoundWithinTwiceTheMessagesSaid() {
    double threshold = new GuardLimits(25, 5).threshold();
    assertThat(threshold).isEqualTo(80);

    for (double share : new double[] {0.05, 0.1, 0.25, 0.5}) {
      long needed = GuardEValue.messagesNeeded(share, BOUND, threshold, 0.01, 4);
      SplittableRandom random = new SplittableRandom(42);
      int within = 0;
      int withinTwice = 0;
      for (int run = 0; run < RUNS; run++) {
        long found = foundAfter(random, share, 0.01, 0.04, threshold, 2 * needed);
        within += found <= needed ? 1 : 0;
        withinTwice += found <= 2 * needed ? 1 : 0;
      }

      assertThat(needed).as("share %s", share).isBetween(200L, 1_200L);
      assertThat(within / (double) RUNS).as("share %s", share).isGreaterThan(0.5);
      assertThat(withinTwice / (double) RUNS).as("share %s", share).isGreaterThan(0.9);
    }
  }

  /** The part of canaries for which a single guard ever reached 1 / alpha. */
  private static double alarms(double share, double rest, double canary, int messages) {
    SplittableRandom random = new SplittableRandom(1);
    int alarms = 0;
    for (int run = 0; run < RUNS; run++) {
      GuardEValue guard = new GuardEValue(BOUND);
      long own = 0;
      long others = 0;
      for (int i = 0; i < messages && guard.highest() < 1 / ALPHA; i++) {
        boolean isCanary = random.nextDouble() < share;
        own += isCanary ? 1 : 0;
        others += isCanary ? 0 : 1;
        if (random.nextDouble() < (isCanary ? canary : rest)) {
          guard.add(isCanary, own, others);
        }
      }
      alarms += guard.highest() >= 1 / ALPHA ? 1 : 0;
    }
    return alarms / (double) RUNS;
  }

  /** How many messages of the canary it took; more than the most if it was not found. */
  private static long foundAfter(
      SplittableRandom random,
      double share,
      double rest,
      double canary,
      double threshold,
      long most) {
    GuardEValue guard = new GuardEValue(BOUND);
    long own = 0;
    long others = 0;
    while (own <= most) {
      boolean isCanary = random.nextDouble() < share;
      own += isCanary ? 1 : 0;
      others += isCanary ? 0 : 1;
      if (random.nextDouble() < (isCanary ? canary : rest)) {
        guard.add(isCanary, own, others);
        if (guard.highest() >= threshold) {
          return own;
        }
      }
    }
    return most + 1;
  }

  /**
   * A canary of four weeks with 100 messages a day, a tenth of them its own and half of them from
   * the second week on. An outcome becomes known some days after its message.
   */
  private static boolean late(SplittableRandom random, double rest, double canary) {
    List<MessageExposure.Hour> hours = new ArrayList<>();
    PriorityQueue<Late> outcomes = new PriorityQueue<>();
    for (int hour = 0; hour < 28 * 24; hour += 6) {
      Instant at = NOON.plus(Duration.ofHours(hour));
      int own = 0;
      for (int i = 0; i < 25; i++) {
        boolean isCanary = random.nextDouble() < (hour < 7 * 24 ? 0.1 : 0.5);
        own += isCanary ? 1 : 0;
        if (random.nextDouble() < (isCanary ? canary : rest)) {
          long minutes = (long) (-Math.log(1 - random.nextDouble()) * 3 * 24 * 60);
          outcomes.add(new Late(at.plus(Duration.ofMinutes(minutes)), at, isCanary));
        }
      }
      hours.add(new MessageExposure.Hour(at, true, own, own));
      hours.add(new MessageExposure.Hour(at, false, 25 - own, 25 - own));
    }
    MessageExposure exposure = new MessageExposure(hours);
    GuardEValue guard = new GuardEValue(BOUND);
    for (Late next = outcomes.poll(); next != null; next = outcomes.poll()) {
      MessageExposure.Messages messages = exposure.asOld(next.known(), next.tried());
      guard.add(next.canary(), messages.canary(), messages.rest());
    }
    return guard.highest() >= 1 / ALPHA;
  }

  private record Late(Instant known, Instant tried, boolean canary) implements Comparable<Late> {
    @Override
    public int compareTo(Late other) {
      return known.compareTo(other.known);
    }
  }
}
