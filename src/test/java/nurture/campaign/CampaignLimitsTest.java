package nurture.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CampaignLimitsTest {

  private static final CampaignLimits LIMITS = new CampaignLimits(10, 5, 0.3, 3, 10);

  @Test
  void fewMishaps_passNoLimit_howeverSmallTheCampaign() {
    assertThat(LIMITS.passed(new CampaignMishaps(2, 2, 0, 0, 0, 0))).isEmpty();
    assertThat(LIMITS.passed(new CampaignMishaps(4, 0, 2, 2, 2, 2))).isEmpty();
  }

  @Test
  void limit_isPassedAboveIt_notAtIt() {
    assertThat(LIMITS.passed(new CampaignMishaps(1_000, 100, 50, 3, 30, 100))).isEmpty();
    assertThat(LIMITS.passed(new CampaignMishaps(1_000, 101, 0, 0, 0, 0)))
        .contains(
            "101 of 1,000 messages could not be delivered, more than 10 %. See why, then resume it"
                + " or cancel it.");
    assertThat(LIMITS.passed(new CampaignMishaps(1_000, 0, 51, 0, 0, 0)).orElse(""))
        .contains("came back");
    assertThat(LIMITS.passed(new CampaignMishaps(1_000, 0, 0, 4, 0, 0)).orElse(""))
        .contains("spam, more than 0.3 %");
    assertThat(LIMITS.passed(new CampaignMishaps(1_000, 0, 0, 0, 31, 0)).orElse(""))
        .contains("unsubscribe");
    assertThat(LIMITS.passed(new CampaignMishaps(1_000, 0, 0, 0, 0, 101)).orElse(""))
        .contains("in the negative");
  }
}
