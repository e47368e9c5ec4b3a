package nurture.simulation.timelapse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nurture.candidate.Purpose;
import nurture.event.Stage;
import org.junit.jupiter.api.Test;

final class ResponseRateFitTest {

  private static final ResponseRates PRIOR =
      ModelFile.read("prior.yaml", "messages: [{replied: 0.05, positive: 0.5}]");

  @Test
  void rate_ofFewMessages_staysNearTheModel() {
    ResponseRates fitted = ResponseRateFit.of(PRIOR, List.of(seen(10, 5, 5)));

    assertThat(replied(fitted)).isCloseTo((5 + 200 * 0.05) / 210, within(1e-9));
    assertThat(rates(fitted).of(ResponseRate.POSITIVE))
        .isCloseTo((5 + 20 * 0.5) / 25, within(1e-9));
  }

  @Test
  void rate_ofManyMessages_isWhatWasSeen() {
    ResponseRates fitted = ResponseRateFit.of(PRIOR, List.of(seen(1_000_000, 200_000, 20_000)));

    assertThat(replied(fitted)).isCloseTo(0.2, within(0.001));
    assertThat(rates(fitted).of(ResponseRate.POSITIVE)).isCloseTo(0.1, within(0.001));
  }

  @Test
  void rate_ofAnotherStage_isLeftAsItWas() {
    ResponseRates fitted = ResponseRateFit.of(PRIOR, List.of(seen(1_000, 900, 0)));

    assertThat(
            fitted.message("hello", Purpose.OUTREACH, Stage.CONSIDERATION).of(ResponseRate.REPLIED))
        .isEqualTo(0.05);
  }

  private static double replied(ResponseRates model) {
    return rates(model).of(ResponseRate.REPLIED);
  }

  private static MessageRates rates(ResponseRates model) {
    return model.message("hello", Purpose.OUTREACH, Stage.AWARENESS);
  }

  private static ObservedResponses seen(long sent, long replied, long positive) {
    return new ObservedResponses(
        "hello",
        Purpose.OUTREACH,
        Stage.AWARENESS,
        sent,
        0,
        0,
        replied,
        positive,
        0,
        0,
        0,
        0,
        0,
        0,
        0);
  }
}
