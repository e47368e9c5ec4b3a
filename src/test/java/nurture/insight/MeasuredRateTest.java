package nurture.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nurture.event.Stage;
import org.junit.jupiter.api.Test;

final class MeasuredRateTest {

  @Test
  void rate_isJudgedOnlyWhenItsWholeIntervalTells() {
    assertThat(response(0, 0).standing()).isEqualTo(MeasureStanding.TOO_FEW);
    assertThat(response(1, 20).standing()).isEqualTo(MeasureStanding.TOO_FEW);
    assertThat(response(8, 40).standing()).isEqualTo(MeasureStanding.TOO_FEW);
    assertThat(response(50, 1_000).standing()).isEqualTo(MeasureStanding.BELOW);
    assertThat(response(200, 1_000).standing()).isEqualTo(MeasureStanding.WITHIN);
    assertThat(response(400, 1_000).standing()).isEqualTo(MeasureStanding.ABOVE);
    assertThat(response(150, 1_000).standing()).isEqualTo(MeasureStanding.TOO_FEW);
  }

  @Test
  void targetWithoutUpperEnd_isNeverExceeded() {
    assertThat(new MeasuredRate(RecruitingMeasure.STRONG_HIRE, "", 200, 200, 0).standing())
        .isEqualTo(MeasureStanding.WITHIN);
    assertThat(new MeasuredRate(RecruitingMeasure.OFFER, "", 200, 200, 0).standing())
        .isEqualTo(MeasureStanding.NO_TARGET);
  }

  @Test
  void eachMeasureOutOfItsTarget_saysWhatToLookAt() {
    for (RecruitingMeasure measure : RecruitingMeasure.values()) {
      assertThat(RecruitingMeasure.named(measure.key())).hasValue(measure);
      assertThat(measure.advice(MeasureStanding.TOO_FEW)).isEmpty();
      assertThat(measure.advice(MeasureStanding.BELOW).isEmpty())
          .isEqualTo(measure.target().isEmpty());
    }
    assertThat(RecruitingMeasure.RESPONSE.advice(MeasureStanding.BELOW))
        .contains("personalisation");
  }

  @Test
  void funnel_takesTheMedianOfThoseWhoWentOn() {
    List<FunnelStep> steps =
        FunnelStep.of(
            List.of(
                stay(Optional.of(Stage.CONSIDERATION), true, 3, 2),
                stay(Optional.of(Stage.CONVERSION), true, 21, 3),
                stay(Optional.empty(), false, 0, 4),
                stay(Optional.empty(), true, 60, 1)));

    FunnelStep first = steps.get(0);
    assertThat(first.entered()).isEqualTo(10);
    assertThat(first.onward()).isEqualTo(5);
    assertThat(first.here()).isEqualTo(4);
    assertThat(first.gone()).isEqualTo(1);
    assertThat(first.days()).hasValue(21);
    assertThat(first.rate()).isEqualTo(5 / 9.0);
    assertThat(steps.get(4).days()).isEmpty();
  }

  private static MeasuredRate response(long hits, long among) {
    return new MeasuredRate(RecruitingMeasure.RESPONSE, "", among, hits, 3);
  }

  private static StayCount stay(Optional<Stage> next, boolean over, int days, long count) {
    return new StayCount(Stage.AWARENESS, next, over, days, count);
  }
}
