package nurture.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BenchFigureTest {

  @Test
  void ratio_withLimit_isValueOverLimit() {
    BenchFigure benchFigure = BenchFigure.of("events", "events", "/s", 6_000).beside(8_000, "bare");

    assertThat(benchFigure.ratio()).hasValue(0.75);
  }

  @Test
  void ratio_withoutLimit_isAbsentAndReachesNoTarget() {
    BenchFigure benchFigure = BenchFigure.of("memory", "memory", "MB", 300);

    assertThat(benchFigure.ratio()).isEmpty();
    assertThat(benchFigure.ratioAtLeast(0.1).reached()).isFalse();
    assertThat(benchFigure.ratioAtMost(10).reached()).isFalse();
  }

  @Test
  void reached_oneTargetOfTwoMissed_isNotReached() {
    BenchFigure benchFigure =
        BenchFigure.of("events", "events", "/s", 6_000)
            .beside(8_000, "bare")
            .ratioAtLeast(0.5)
            .atLeast(10_000);

    assertThat(benchFigure.reached()).isFalse();
    assertThat(benchFigure.target()).isEqualTo("ratio ≥ 0.50, ≥ 10,000/s");
  }

  @Test
  void reached_exactlyAtTheBounds_countsForAtLeastAndNotForBelow() {
    BenchFigure rate = BenchFigure.of("events", "events", "/s", 4_000).beside(8_000, "bare");
    BenchFigure time = BenchFigure.of("start", "start", "s", 6);

    assertThat(rate.ratioAtLeast(0.5).atLeast(4_000).reached()).isTrue();
    assertThat(rate.ratioAtMost(0.5).reached()).isTrue();
    assertThat(time.below(6).reached()).isFalse();
    assertThat(time.below(6.1).reached()).isTrue();
  }

  @Test
  void shownValue_ofEachSize_hasThreeDigitsOrMore() {
    assertThat(BenchFigure.of("a", "a", "/s", 12_345.6).shownValue()).isEqualTo("12,346/s");
    assertThat(BenchFigure.of("a", "a", "ms", 12.34).shownValue()).isEqualTo("12.3 ms");
    assertThat(BenchFigure.of("a", "a", "s", 0.756).shownValue()).isEqualTo("0.76 s");
    assertThat(BenchFigure.of("a", "a", "s", 6).shownValue()).isEqualTo("6 s");
  }
}
