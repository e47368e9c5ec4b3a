package nurture.web.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nurture.campaign.Campaign;
import nurture.campaign.CampaignLimits;
import nurture.campaign.CampaignStep;
import nurture.event.Via;
import org.junit.jupiter.api.Test;

/** What is wrong in a campaign that is typed, and what it makes. */
final class TypedCampaignTest {

  private static final Instant NOON = Instant.parse("2027-03-10T12:00:00Z");
  private static final UUID SEGMENT = UUID.fromString("0b0cbf1e-6a3c-4a55-9a4e-7b1f0f3d5c21");
  private static final Set<String> TEMPLATES = Set.of("open-house");

  @Test
  void whatIsRight_makesACampaignThatSaysTheSame() {
    TypedCampaign typed = typed("Open house", "2027-03-11", "60", "14").checked(TEMPLATES, NOON);

    Campaign made = typed.campaign(UUID.randomUUID(), Optional.empty(), "Vera", NOON);

    assertThat(typed.problems()).isEmpty();
    assertThat(made.plan().first().via()).isEqualTo(Via.EMAIL);
    assertThat(made.plan().spreadMinutes()).isEqualTo(60);
    assertThat(made.version()).isEqualTo(1);
    assertThat(typed.says(made)).isTrue();
    assertThat(typed("Open day", "2027-03-11", "60", "14").says(made)).isFalse();
  }

  @Test
  void eachMistake_isToldBesideItsField_andWhatWasTypedStays() {
    TypedCampaign typed = typed("", "2027-03-08", "an hour", "0").checked(Set.of("other"), NOON);

    assertThat(typed.problems()).containsOnlyKeys("name", "template", "day", "spread", "expires");
    assertThat(typed.problem("day")).contains("over everywhere");
    assertThat(typed.spread()).isEqualTo("an hour");
  }

  @Test
  void dayThatIsNotOverSomewhere_isTaken() {
    TypedCampaign typed = typed("Last", "2027-03-09", "0", "1");

    assertThat(typed.checked(TEMPLATES, NOON).problem("day")).isEmpty();
    assertThat(typed.checked(TEMPLATES, NOON.plus(Duration.ofHours(12))).problem("day"))
        .contains("over everywhere");
  }

  @Test
  void severalMessages_getKeysOfTheirOwn_thatStayWhenOthersAreTakenOut() {
    TypedMessage first = new TypedMessage("", "open-house", "email", "");
    TypedMessage second = new TypedMessage("", "open-house", "email", "3");

    List<CampaignStep> steps = TypedMessage.steps(List.of(first, second, second), List.of());
    assertThat(steps).extracting(CampaignStep::key).containsExactly("", "message-2", "message-3");
    assertThat(steps).extracting(CampaignStep::afterDays).containsExactly(0, 3, 3);

    List<TypedMessage> left =
        List.of(TypedMessage.of(steps.get(0)), TypedMessage.of(steps.get(2)), second);
    assertThat(TypedMessage.steps(left, steps))
        .extracting(CampaignStep::key)
        .containsExactly("", "message-3", "message-4");

    Map<String, String> problems = new HashMap<>();
    TypedMessage.problems(
        List.of(first, new TypedMessage("", "", "email", "soon")), TEMPLATES, problems);
    assertThat(problems).containsOnlyKeys("template-1", "after-1");
  }

  @Test
  void audience_isReadByItsKind_andWhatBelongsToAnotherKindIsIgnored() {
    TypedAudience dated =
        new TypedAudience("dated", "x", "Match.opensInDays", "90", "days", "30", "2027-12-31");
    TypedAudience weekly = new TypedAudience("weekly", "2", "", "x", "days", "x", "");

    assertThat(dated.day())
        .hasValueSatisfying(
            anchor ->
                assertThat(anchor.condition())
                    .isEqualTo("Match( opensInDays >= 88, opensInDays <= 90 )"));
    assertThat(dated.againAfterDays()).hasValue(30);
    assertThat(dated.rolling()).isTrue();
    assertThat(problems(dated, 1)).isEmpty();
    assertThat(weekly.everyWeeks()).isEqualTo(2);
    assertThat(weekly.rolling()).isFalse();
    assertThat(weekly.againAfterDays()).isEmpty();
    assertThat(problems(weekly, 1)).isEmpty();
    assertThat(problems(weekly, 2)).containsOnlyKeys("kind");
    assertThat(problems(new TypedAudience("dated", "", "Match.title", "1", "never", "", "2027"), 1))
        .containsOnlyKeys("anchor", "last-day");
    assertThat(problems(new TypedAudience("once", "", "", "", "days", "", "x"), 3)).isEmpty();
  }

  @Test
  void limits_arePercentages_writtenWithAPointOrAComma() {
    Map<String, String> problems = new HashMap<>();
    TypedLimits typed =
        new TypedLimits(
            Map.of(
                "failed",
                "10",
                "bounced",
                "0,5",
                "complained",
                "0.3",
                "unsubscribed",
                "101",
                "declined",
                "few"));

    typed.problems(problems);

    assertThat(problems).containsOnlyKeys("unsubscribed", "declined");
    assertThat(typed.limits().bounced()).isEqualTo(0.5);
    assertThat(TypedLimits.USUAL.limits()).isEqualTo(CampaignLimits.USUAL);
  }

  private static Map<String, String> problems(TypedAudience audience, int messages) {
    Map<String, String> problems = new HashMap<>();
    audience.problems(problems, Optional.of(LocalDate.parse("2027-03-11")), messages);
    return problems;
  }

  private static TypedCampaign typed(String name, String day, String spread, String expires) {
    return new TypedCampaign(
        name,
        "vera@example.com",
        SEGMENT.toString(),
        List.of(new TypedMessage("", "open-house", "email", "")),
        day,
        "09:30",
        spread,
        expires,
        TypedAudience.USUAL,
        TypedLimits.USUAL,
        0,
        Map.of());
  }
}
