package nurture.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import nurture.candidate.facts.MovesWithClock.Motion;
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

  @Test
  void edition_isTheNewestWhoseTimeHasComeSomewhere_andNoneAfterTheLastDay() {
    CampaignPlan weekly = every(2, Optional.of(LocalDate.parse("2027-01-02")));

    assertThat(weekly.edition(EARLY)).isEqualTo(1);
    assertThat(weekly.edition(Instant.parse("2026-12-18T15:29:59Z"))).isEqualTo(1);
    assertThat(weekly.edition(Instant.parse("2026-12-18T15:30:00Z"))).isEqualTo(2);
    assertThat(weekly.edition(Instant.parse("2027-06-01T00:00:00Z"))).isEqualTo(3);
    assertThat(weekly.due(ADA, OSLO, EARLY, 2)).isEqualTo("2026-12-19T08:30:00Z");
    assertThat(weekly.complete(2, EARLY)).isFalse();
    assertThat(weekly.complete(3, EARLY)).isTrue();
    assertThat(every(1, Optional.empty()).complete(9, Instant.parse("2030-01-01T00:00:00Z")))
        .isFalse();
  }

  @Test
  void rollingAudience_isCompleteOnceItsLastDayIsOverEverywhere() {
    CampaignPlan plan =
        new CampaignPlan(
            plan(0, true).steps(),
            plan(0, true).day(),
            LocalTime.NOON,
            0,
            7,
            true,
            0,
            Optional.of(LocalDate.parse("2026-12-31")),
            Optional.empty(),
            OptionalInt.empty(),
            CampaignLimits.USUAL);

    assertThat(plan.complete(1, Instant.parse("2027-01-01T17:00:00Z"))).isFalse();
    assertThat(plan.complete(1, Instant.parse("2027-01-01T18:00:01Z"))).isTrue();
    assertThat(plan(0, true).complete(1, Instant.MAX)).isFalse();
    assertThat(plan(0, false).complete(1, EARLY)).isTrue();
  }

  @Test
  void laterMessage_isDueSomeDaysAfterTheOneBefore_atTheSameTimeOfDay() {
    CampaignStep second = new CampaignStep("second", "follow-up", Via.EMAIL, 4, false);
    CampaignPlan plan = plan(0, false);
    Instant sent = Instant.parse("2026-12-05T21:00:00Z");

    assertThat(plan.due(ADA, OSLO, second, sent, sent)).isEqualTo("2026-12-09T08:30:00Z");
    assertThat(plan.due(ADA, OSLO, second, sent, Instant.parse("2026-12-20T20:00:00Z")))
        .isEqualTo("2026-12-21T08:30:00Z");
    assertThat(plan.due(ADA, OSLO, new CampaignStep("now", "", Via.EMAIL, 0, false), sent, sent))
        .isEqualTo("2026-12-06T08:30:00Z");
  }

  @Test
  void messageThatFollows_isTheNextThatWasNotRemoved_alsoBehindOneThatWas() {
    CampaignStep one = step("one", false);
    CampaignStep two = step("two", true);
    CampaignStep three = step("three", false);
    CampaignPlan plan = plan(0, false).with(List.of(one, two, three));

    assertThat(plan.after("one")).contains(three);
    assertThat(plan.after("two")).contains(three);
    assertThat(plan.after("three")).isEmpty();
    assertThat(plan.first()).isEqualTo(one);
    assertThat(plan.with(List.of(one.out(), two, three)).first()).isEqualTo(three);
    assertThat(CampaignPlan.part(one, 1)).isEqualTo("one");
    assertThat(CampaignPlan.part(one, 3)).isEqualTo("one~3");
    assertThat(CampaignPlan.part(step("", false), 2)).isEqualTo("~2");
  }

  @Test
  void anchor_isTheDayItself_andTwoDaysMoreForAServerThatWasAway() {
    assertThat(new DateAnchor("Match", "opensInDays", 90, Motion.DOWN).condition())
        .isEqualTo("Match( opensInDays >= 88, opensInDays <= 90 )");
    assertThat(new DateAnchor("Contact", "quietDays", 90, Motion.UP).condition())
        .isEqualTo("Contact( quietDays >= 90, quietDays <= 92 )");
  }

  private static CampaignStep step(String key, boolean removed) {
    return new CampaignStep(key, "open-house", Via.EMAIL, 1, removed);
  }

  private static CampaignPlan every(int weeks, Optional<LocalDate> last) {
    CampaignPlan once = plan(0, false);
    return new CampaignPlan(
        once.steps(),
        once.day(),
        LocalTime.of(9, 30),
        0,
        7,
        false,
        weeks,
        last,
        Optional.empty(),
        OptionalInt.empty(),
        CampaignLimits.USUAL);
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
