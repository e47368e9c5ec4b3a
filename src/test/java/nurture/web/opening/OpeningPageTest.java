package nurture.web.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.facts.OpeningFit;
import nurture.candidate.facts.OpeningFit.FitProfile;
import nurture.library.Opening;
import nurture.opening.OfferedOpening;
import nurture.opening.OpeningCandidate;
import nurture.opening.OpeningCandidates;
import nurture.opening.PoolReader.PoolCount;
import nurture.opening.TalentMap;
import org.junit.jupiter.api.Test;

final class OpeningPageTest {

  private static final Opening OPENING =
      new Opening(
          "REQ-7",
          "Engineer",
          "Backbone",
          "Vienna",
          "",
          "engineering",
          List.of("kafka", "sql"),
          Opening.State.OPEN,
          Optional.empty(),
          Map.of(),
          "",
          "AT",
          "");

  @Test
  void candidate_isShownWithEachPartOfTheFit() {
    OpeningCandidate candidate =
        new OpeningCandidate(
            new UUID(0, 7),
            "ada",
            "Ada Lind",
            OpeningFit.of(OPENING, FitProfile.of("Engineering", List.of("Kafka", "go"), List.of())),
            "DE",
            "senior",
            true,
            false);

    OpeningPage page =
        OpeningPage.of(
            new OfferedOpening(OPENING, Optional.empty(), true),
            new OpeningCandidates.Page(120, List.of(candidate)),
            1,
            null,
            false);

    OpeningPage.Fitting shown = page.candidates().get(0);
    assertThat(shown.counts()).containsExactly("Function engineering", "1 of 2 skills: kafka");
    assertThat(shown.lacks()).isEqualTo("sql");
    assertThat(shown.beside())
        .containsExactly("Lives in DE, the opening is in AT", "Seniority: senior");
    assertThat(shown.chips()).extracting(chip -> chip.text()).containsExactly("Told of it");
    assertThat(page.before()).isEqualTo("/openings/REQ-7");
    assertThat(page.next()).isEqualTo("/openings/REQ-7?page=2");
    assertThat(page.pool()).isEqualTo("/pools/people?function=engineering&country=AT");
  }

  @Test
  void pools_showTheLargestFunctionFirst_andEachNumberLeadsToItsPeople() {
    TalentMap map =
        new TalentMap(
            List.of(
                new PoolCount("data", "", "", 3),
                new PoolCount("engineering", "", "AT", 60),
                new PoolCount("engineering", "payments", "AT", 2)),
            List.of(),
            Instant.parse("2026-11-18T12:00:00Z"));

    PoolsPage page = PoolsPage.of(map, "");

    assertThat(page.function()).isEqualTo("engineering");
    assertThat(page.at().text()).isEqualTo("18 Nov 2026, 12:00");
    assertThat(page.pools())
        .extracting(PoolsPage.Row::href)
        .containsExactly(
            "/pools/people?function=engineering&country=AT",
            "/pools/people?function=engineering&domain=payments&country=AT");
    assertThat(page.pools())
        .extracting(row -> row.coverage().text())
        .containsExactly("Covered", "Thin");
    assertThat(PoolsPage.of(map, "data").pools().get(0).country()).isEqualTo("country not known");
  }
}
