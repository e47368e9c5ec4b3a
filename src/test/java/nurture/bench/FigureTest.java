package nurture.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTest {

  @Test
  void ratio_withLimit_isValueOverLimit() {
    Figure figure = Figure.of("events", "events", "/s", 6_000).beside(8_000, "bare");

    assertThat(figure.ratio()).hasValue(0.75);
  }

  @Test
  void ratio_withoutLimit_isAbsentAndReachesNoTarget() {
    Figure figure = Figure.of("memory", "memory", "MB", 300);

    assertThat(figure.ratio()).isEmpty();
    assertThat(figure.ratioAtLeast(0.1).reached()).isFalse();
    assertThat(figure.ratioAtMost(10).reached()).isFalse();
  }

  @Test
  void reached_oneTargetOfTwoMissed_isNotReached() {
    Figure figure =
        Figure.of("events", "events", "/s", 6_000)
            .beside(8_000, "bare")
            .ratioAtLeast(0.5)
            .atLeast(10_000);

    assertThat(figure.reached()).isFalse();
    assertThat(figure.target()).isEqualTo("ratio ≥ 0.50, ≥ 10,000/s");
  }

  @Test
  void reached_exactlyAtTheBounds_countsForAtLeastAndNotForBelow() {
    Figure rate = Figure.of("events", "events", "/s", 4_000).beside(8_000, "bare");
    Figure time = Figure.of("start", "start", "s", 6);

    assertThat(rate.ratioAtLeast(0.5).atLeast(4_000).reached()).isTrue();
    assertThat(rate.ratioAtMost(0.5).reached()).isTrue();
    assertThat(time.below(6).reached()).isFalse();
    assertThat(time.below(6.1).reached()).isTrue();
  }

  @Test
  void shownValue_ofEachSize_hasThreeDigitsOrMore() {
    assertThat(Figure.of("a", "a", "/s", 12_345.6).shownValue()).isEqualTo("12,346/s");
    assertThat(Figure.of("a", "a", "ms", 12.34).shownValue()).isEqualTo("12.3 ms");
    assertThat(Figure.of("a", "a", "s", 0.756).shownValue()).isEqualTo("0.76 s");
    assertThat(Figure.of("a", "a", "s", 6).shownValue()).isEqualTo("6 s");
  }
}
