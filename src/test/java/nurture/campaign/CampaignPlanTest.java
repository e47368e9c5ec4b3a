package nurture.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import nurture.event.Via;
import org.junit.jupiter.api.Test;

final class CampaignPlanTest {

  private static final UUID ADA = new UUID(17, 4);
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final Instant EARLY = Instant.parse("2026-12-01T00:00:00Z");

  @Test
  void due_isTheTimeOfDayWhereTheCandidateIs() {
    CampaignPlan plan = plan(0, false);

    assertThat(plan.due(ADA, OSLO, EARLY)).isEqualTo("2026-12-05T08:30:00Z");
    assertThat(plan.due(ADA, ZoneId.of("America/New_York"), EARLY))
        .isEqualTo("2026-12-05T14:30:00Z");
    assertThat(plan.begins())
        .isBeforeOrEqualTo(plan.due(ADA, ZoneId.of("Pacific/Kiritimati"), EARLY));
  }

  @Test
  void due_isSpread_alwaysTheSameForACandidate_andWithinTheWindow() {
    CampaignPlan plan = plan(60, false);
    Instant first = plan(0, false).due(ADA, OSLO, EARLY);

    assertThat(plan.due(ADA, OSLO, EARLY)).isEqualTo(plan.due(ADA, OSLO, EARLY));
    assertThat(Stream.generate(UUID::randomUUID).limit(1_000))
        .allSatisfy(
            id ->
                assertThat(plan.due(id, OSLO, EARLY))
                    .isBetween(first, first.plus(Duration.ofMinutes(60))));
    assertThat(
            Stream.generate(UUID::randomUUID)
                .limit(1_000)
                .filter(
                    id -> plan.due(id, OSLO, EARLY).isBefore(first.plus(Duration.ofMinutes(30)))))
        .hasSizeBetween(350, 650);
  }

  @Test
  void due_ofWhoComesLaterIntoARollingAudience_isTheNextTimeOfThatKind() {
    Instant evening = Instant.parse("2026-12-10T18:00:00Z");
    Instant morning = Instant.parse("2026-12-10T05:00:00Z");

    assertThat(plan(0, true).due(ADA, OSLO, evening)).isEqualTo("2026-12-11T08:30:00Z");
    assertThat(plan(0, true).due(ADA, OSLO, morning)).isEqualTo("2026-12-10T08:30:00Z");
    assertThat(plan(0, false).due(ADA, OSLO, evening)).isEqualTo("2026-12-05T08:30:00Z");
  }

  @Test
  void due_atATimeThatASpringNightLeavesOut_isTheNextThatThereIs() {
    CampaignPlan night =
        new CampaignPlan(
            "open-house",
            Via.EMAIL,
            LocalDate.parse("2027-03-28"),
            LocalTime.of(2, 30),
            0,
            7,
            false);

    assertThat(night.due(ADA, OSLO, EARLY)).isEqualTo("2027-03-28T01:30:00Z");
    assertThat(night.due(ADA, ZoneOffset.UTC, EARLY)).isEqualTo("2027-03-28T02:30:00Z");
  }

  private static CampaignPlan plan(int spreadMinutes, boolean rolling) {
    return new CampaignPlan(
        "open-house",
        Via.EMAIL,
        LocalDate.parse("2026-12-05"),
        LocalTime.of(9, 30),
        spreadMinutes,
        7,
        rolling);
  }
}
