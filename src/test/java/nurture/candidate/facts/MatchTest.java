package nurture.candidate.facts;

import static nurture.people.People.ada;
import static nurture.people.People.after;
import static nurture.people.People.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.candidate.Purpose;
import nurture.candidate.Touch;
import nurture.event.CandidateEvent.OfferDeclined;
import nurture.event.Via;
import nurture.library.Library;
import nurture.library.Opening;
import nurture.library.Opening.State;
import nurture.people.ProfileSketch;
import org.junit.jupiter.api.Test;

/** Ada can do mathematics and Java, and works in computing. */
final class MatchTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-18");

  private static final Library LIBRARY =
      new Library(
          List.of(),
          List.of(
              opening("elsewhere", "sales", State.OPEN, "java"),
              opening("closed", "computing", State.CLOSED, "java", "mathematics"),
              opening("next-year", "computing", State.FORECAST, "java", "mathematics"),
              opening("one-skill", "computing", State.OPEN, "java", "cobol"),
              opening("two-skills", "computing", State.OPEN, "mathematics", "java")));

  @Test
  void matches_areOfTheJobFamilyWithASharedSkill_openBeforeForecast() {
    assertThat(matches(programmer()))
        .extracting(Match::ref)
        .containsExactly("two-skills", "one-skill", "next-year");
    assertThat(matches(programmer())).extracting(Match::rank).containsExactly(1, 2, 1);
    assertThat(matches(programmer()).get(0).sharedSkills()).isEqualTo(2);
    assertThat(matches(programmer()).get(2).opensInDays()).isEqualTo(180);
  }

  @Test
  void match_theProfileNames_comesFirst() {
    Dossier named =
        after(programmer(), daysAgo(1), new ProfileSketch().openings("elsewhere").told());

    assertThat(matches(named)).extracting(Match::ref).startsWith("elsewhere");
  }

  @Test
  void match_theyHeardOf_isNoNewsAndHasNoRank() {
    Dossier told =
        programmer()
            .planned(
                new Touch(
                    "m-1",
                    "better-fitting-opening",
                    Optional.of(Via.EMAIL),
                    Purpose.UPDATE,
                    List.of("opening/two-skills"),
                    Touch.State.SENT,
                    daysAgo(9)));

    Match match = match(told, "two-skills");
    assertThat(match.isNews()).isFalse();
    assertThat(match.rank()).isZero();
    assertThat(match(told, "one-skill").rank()).isEqualTo(1);
  }

  @Test
  void match_theyDeclined_isRefused() {
    Dossier declined =
        after(
            programmer(),
            daysAgo(9),
            new OfferDeclined(Optional.of("two-skills"), Optional.empty()));

    assertThat(match(declined, "two-skills").refused()).isTrue();
    assertThat(match(declined, "one-skill").refused()).isFalse();
  }

  private static Dossier programmer() {
    return after(ada(), daysAgo(300), new ProfileSketch().function("Computing").told());
  }

  private static Match match(Dossier dossier, String ref) {
    return matches(dossier).stream().filter(m -> m.ref().equals(ref)).findFirst().orElseThrow();
  }

  private static List<Match> matches(Dossier dossier) {
    return Match.of(LIBRARY, dossier, TODAY);
  }

  private static Opening opening(String ref, String function, State state, String... skills) {
    return new Opening(
        ref,
        ref,
        "Team",
        "Vienna",
        "",
        function,
        List.of(skills),
        state,
        state == State.FORECAST ? Optional.of(TODAY.plusDays(180)) : Optional.empty());
  }
}
