package nurture.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.library.Opening;
import nurture.library.Opening.State;
import nurture.opening.PoolCounts.CountedPools;
import nurture.opening.PoolReader.PoolCount;
import nurture.opening.TalentPool.Coverage;
import org.junit.jupiter.api.Test;

final class TalentMapTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

  private static final List<PoolCount> COUNTS =
      List.of(
          new PoolCount("engineering", "", "AT", 40),
          new PoolCount("engineering", "", "DE", 30),
          new PoolCount("engineering", "payments", "AT", 8),
          new PoolCount("data", "", "", 120));
  private static final CountedPools COUNTED =
      new CountedPools(COUNTS, Instant.parse("2026-11-18T12:00:00Z"));

  @Test
  void need_countsThePeopleOfFunctionDomainAndCountry() {
    TalentMap map =
        TalentMap.of(
            COUNTED,
            List.of(
                opening("any", State.OPEN, "", "", ""),
                opening("austria", State.OPEN, "", "", "AT"),
                opening("payments", State.OPEN, "", "payments", "")),
            TODAY);

    assertThat(map.needs()).extracting(TalentMap.Need::people).containsExactly(70L, 40L, 8L);
    assertThat(map.needs()).extracting(TalentMap.Need::missing).containsExactly(0L, 10L, 42L);
  }

  @Test
  void needs_areThoseOfTheNextSixMonths() {
    TalentMap map =
        TalentMap.of(
            COUNTED,
            List.of(
                opening("closed", State.CLOSED, "2026-12-01", "", ""),
                opening("soon", State.FORECAST, "2027-05-18", "", ""),
                opening("overdue", State.FORECAST, "2026-11-01", "", ""),
                opening("far", State.FORECAST, "2027-05-19", "", ""),
                opening("now", State.OPEN, "", "", "")),
            TODAY);

    assertThat(map.needs())
        .extracting(need -> need.opening().ref())
        .containsExactly("now", "overdue", "soon");
  }

  @Test
  void domains_areThoseOfOpeningsThatAreNotClosed() {
    assertThat(
            TalentMap.domains(
                List.of(
                    opening("a", State.OPEN, "", "payments", ""),
                    opening("b", State.CLOSED, "", "search", ""),
                    opening("c", State.OPEN, "", "", ""))))
        .containsExactly("payments");
  }

  @Test
  void coverage_isThinBelow50_andCoveredTo100() {
    assertThat(Coverage.of(49)).isEqualTo(Coverage.THIN);
    assertThat(Coverage.of(50)).isEqualTo(Coverage.COVERED);
    assertThat(Coverage.of(100)).isEqualTo(Coverage.COVERED);
    assertThat(Coverage.of(101)).isEqualTo(Coverage.WIDE);
  }

  private static Opening opening(
      String ref, State state, String opens, String domain, String country) {
    return new Opening(
        ref,
        "Engineer",
        "Backbone",
        "Vienna",
        "",
        "engineering",
        List.of("kafka"),
        state,
        opens.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(opens)),
        Map.of(),
        domain,
        country,
        "");
  }
}
