package nurture.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.event.Via;
import nurture.rules.Decider;
import nurture.rules.RuleBook;
import nurture.rules.memo.MemoizingDecider;
import nurture.simulation.timelapse.EditedPlaybooks;
import nurture.simulation.timelapse.ModelFile;
import nurture.simulation.timelapse.SimulatedCandidate;
import nurture.simulation.timelapse.SyntheticPeople;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Campaigns lived with made-up candidates under the shipped rules. */
final class RehearsedLifeTest {

  private static final Instant NOW = Instant.parse("2027-03-08T12:00:00Z");
  private static final LocalDate WEDNESDAY = LocalDate.parse("2027-03-10");
  private static final int PEOPLE = 150;

  @AutoClose private final RuleBook shipped = EditedPlaybooks.shipped();
  private final Decider decider = MemoizingDecider.of(shipped);

  @Test
  void campaign_lived_endsForEachCandidate_onWorkingDays_andIsTheSameEachTime() {
    Campaign campaign = campaign(new CampaignStep("", "open-house", Via.EMAIL, 0, false));

    RehearsalReport report = rehearsed(campaign);

    assertThat(report.people()).isEqualTo(PEOPLE);
    assertThat(report.outcomes().values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(PEOPLE);
    long sent = report.days().stream().mapToLong(RehearsalReport.Day::sent).sum();
    assertThat(sent)
        .isPositive()
        .isEqualTo(report.outcomes().getOrDefault(CandidateOutcome.SENT, 0L));
    assertThat(report.days())
        .filteredOn(day -> day.sent() > 0)
        .allSatisfy(
            day -> {
              assertThat(day.on()).isAfterOrEqualTo(WEDNESDAY);
              assertThat(day.on().getDayOfWeek()).isNotIn(DayOfWeek.SUNDAY);
            });
    assertThat(report.finished()).isPresent();
    assertThat(rehearsed(campaign)).isEqualTo(report);
  }

  @Test
  void followUp_goesOutDaysLater_toFewer() {
    RehearsalReport one =
        rehearsed(campaign(new CampaignStep("", "open-house", Via.EMAIL, 0, false)));
    RehearsalReport two =
        rehearsed(
            campaign(
                new CampaignStep("", "open-house", Via.EMAIL, 0, false),
                new CampaignStep("again", "culture-note", Via.EMAIL, 20, false)));

    long first = one.days().stream().mapToLong(RehearsalReport.Day::sent).sum();
    long both = two.days().stream().mapToLong(RehearsalReport.Day::sent).sum();
    assertThat(both).isGreaterThan(first).isLessThan(2 * first);
    assertThat(two.finished().orElseThrow()).isAfter(WEDNESDAY.plusDays(20));
  }

  @Test
  void overload_isTheFirstDayOnWhichAnOwnerHasMoreThanTheyCan() {
    RehearsalTotals totals = new RehearsalTotals();
    for (int i = 0; i < RehearsalReport.A_DAY; i++) {
      totals.task(NOW, "maren");
      totals.replied(NOW, "otto");
      totals.replied(NOW.plus(Duration.ofDays(1)), "otto");
    }
    Campaign campaign = campaign(new CampaignStep("", "open-house", Via.EMAIL, 0, false));
    assertThat(totals.report(campaign, NOW, 1).overload()).isEmpty();

    totals.task(NOW.plus(Duration.ofDays(1)), "otto");

    assertThat(totals.report(campaign, NOW, 1).overload())
        .contains(new RehearsalReport.Overload(LocalDate.parse("2027-03-09"), "otto", 21));
  }

  private RehearsalReport rehearsed(Campaign campaign) {
    RehearsalTotals totals = new RehearsalTotals();
    try (SyntheticPeople people = new SyntheticPeople(1, PEOPLE, NOW)) {
      for (List<SimulatedCandidate> some = people.next(); !some.isEmpty(); some = people.next()) {
        for (SimulatedCandidate one : some) {
          new RehearsedLife(campaign, one, decider, ModelFile.shipped(), 1, NOW, totals)
              .live(NOW, Duration.ofDays(14));
        }
      }
    }
    return totals.report(campaign, NOW, PEOPLE);
  }

  private static Campaign campaign(CampaignStep... steps) {
    return new Campaign(
        new UUID(1, 2),
        "Open house",
        "",
        new UUID(3, 4),
        new CampaignPlan("open-house", Via.EMAIL, WEDNESDAY, LocalTime.of(9, 30), 60, 14, false)
            .with(List.of(steps)),
        CampaignState.DRAFT,
        "",
        1,
        "maren",
        NOW,
        Optional.empty());
  }
}
