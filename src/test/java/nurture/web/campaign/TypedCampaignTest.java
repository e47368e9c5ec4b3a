package nurture.web.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nurture.campaign.Campaign;
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

  private static TypedCampaign typed(String name, String day, String spread, String expires) {
    return new TypedCampaign(
        name,
        "vera@example.com",
        SEGMENT.toString(),
        "open-house",
        "email",
        day,
        "09:30",
        spread,
        expires,
        false,
        0,
        Map.of());
  }
}
