package nurture.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nurture.campaign.CampaignBalance.StepBalance;
import nurture.campaign.StepChange.Kind;
import nurture.event.Via;
import org.junit.jupiter.api.Test;

final class StepChangeTest {

  private static final CampaignStep ONE = step("one", "hello");
  private static final CampaignStep TWO = step("two", "again");
  private static final CampaignStep THREE = step("three", "last");

  @Test
  void leftOut_keepsItsPlaceAsRemoved_andComesBackThere() {
    List<CampaignStep> changed = StepChange.merged(List.of(ONE, TWO, THREE), List.of(ONE, THREE));

    assertThat(changed).containsExactly(ONE, TWO.out(), THREE);
    assertThat(StepChange.merged(changed, List.of(ONE, TWO, THREE)))
        .containsExactly(ONE, TWO, THREE);
    assertThat(StepChange.merged(changed, List.of(step("new", "x"), THREE)))
        .containsExactly(ONE.out(), TWO.out(), step("new", "x"), THREE);
    assertThat(StepChange.merged(List.of(ONE, TWO), List.of(ONE, THREE)))
        .containsExactly(ONE, TWO.out(), THREE);
  }

  @Test
  void messagesThatStay_keepTheirOrder_andOneStays() {
    assertThatThrownBy(() -> StepChange.merged(List.of(ONE, TWO), List.of(TWO, ONE)))
        .isInstanceOf(RefusedCampaign.class)
        .hasMessageContaining("\"one\"");
    assertThatThrownBy(() -> StepChange.merged(List.of(ONE), List.of()))
        .hasMessageContaining("Cancel");
  }

  @Test
  void effect_saysWhoMovesOn_andWhereTo() {
    CampaignPlan plan =
        new CampaignPlan("hello", Via.EMAIL, LocalDate.EPOCH, LocalTime.NOON, 0, 7, false)
            .with(List.of(ONE, TWO, THREE));
    CampaignBalance balance =
        new CampaignBalance(
            30,
            Map.of(),
            List.of(),
            Map.of(
                "one",
                new StepBalance(Map.of(CandidateOutcome.SENT, 30L), Map.of()),
                "two",
                new StepBalance(
                    Map.of(
                        CandidateOutcome.SENT,
                        7L,
                        CandidateOutcome.DUE,
                        2L,
                        CandidateOutcome.WAITING,
                        3L),
                    Map.of())));
    CampaignStep other = step("three", "other");
    CampaignStep four = step("four", "x");

    StepChange change =
        StepChange.of(plan, StepChange.merged(plan.steps(), List.of(ONE, other, four)), balance);

    assertThat(change.steps())
        .extracting(StepChange.Effect::kind)
        .containsExactly(Kind.STAYS, Kind.REMOVED, Kind.CHANGED, Kind.ADDED);
    StepChange.Effect removed = change.steps().get(1);
    assertThat(removed.sent()).isEqualTo(7);
    assertThat(removed.waiting()).isEqualTo(5);
    assertThat(removed.next()).contains("three");
  }

  private static CampaignStep step(String key, String template) {
    return new CampaignStep(key, template, Via.EMAIL, key.equals("one") ? 0 : 3, false);
  }
}
