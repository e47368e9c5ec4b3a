package nurture.candidate.facts;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.after;
import static nurture.people.People.daysAgo;
import static nurture.people.People.sent;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.candidate.Purpose;
import nurture.candidate.Touch;
import nurture.event.CandidateEvent.Hired;
import nurture.event.CandidateEvent.ReferralMade;
import nurture.event.CandidateEvent.Replied;
import nurture.event.CandidateEvent.ResearchFound;
import nurture.event.CandidateEvent.StageSet;
import nurture.event.ResearchItem;
import nurture.event.Stage;
import nurture.event.Tone;
import nurture.event.Via;
import org.junit.jupiter.api.Test;

/** Where somebody is in a cadence, and what else rules are told of their way. */
final class NextTouchTest {

  @Test
  void nextTouch_ofAStranger_isTheFirst() {
    assertThat(next(ada())).isEqualTo(new NextTouch(1, Facts.LONG_AGO));
  }

  @Test
  void nextTouch_countsOutreachAndUpdates_andNothingElse() {
    Dossier dossier =
        ada()
            .planned(touch("first-outreach", Purpose.OUTREACH, 40))
            .planned(touch("update", Purpose.UPDATE, 30))
            .planned(touch("campaign/spring", Purpose.OUTREACH, 25))
            .planned(touch("weekly", Purpose.NEWSLETTER, 20))
            .planned(touch("warm-reply", Purpose.ANSWER, 9));

    assertThat(next(dossier)).isEqualTo(new NextTouch(3, 9));
  }

  @Test
  void nextTouch_afterAReplyOrANewStage_beginsAnew() {
    Dossier wrote = ada().planned(sent("m-1", "one", daysAgo(40)));

    assertThat(next(after(wrote, daysAgo(30), reply())).number()).isEqualTo(1);
    assertThat(next(after(wrote, daysAgo(30), stage())).number()).isEqualTo(1);
    assertThat(next(after(wrote, daysAgo(50), stage())).number()).isEqualTo(2);
  }

  @Test
  void employment_isCountedFromTheFirstDay() {
    Dossier hired =
        after(
            ada(),
            daysAgo(60),
            new Hired(Optional.empty(), Optional.of(java.time.LocalDate.parse("2026-10-19"))));
    Dossier soon =
        after(
            ada(),
            daysAgo(1),
            new Hired(Optional.empty(), Optional.of(java.time.LocalDate.parse("2027-01-04"))));

    assertThat(all(Employment.class, hired)).containsExactly(new Employment(true, 30));
    assertThat(all(Employment.class, soon)).containsExactly(new Employment(false, 0));
    assertThat(all(Employment.class, ada())).isEmpty();
  }

  @Test
  void referred_tellsHowOftenAndWhen() {
    Dossier once = after(ada(), daysAgo(9), new ReferralMade(Optional.of("Alan")));
    Dossier twice = after(once, daysAgo(2), new ReferralMade(Optional.empty()));

    assertThat(all(Referred.class, twice)).containsExactly(new Referred(2, 2));
    assertThat(once.engagement().referred()).isEqualTo("Alan");
  }

  @Test
  void found_aFindingThatSaysThereIsNothing_isTold() {
    Dossier none =
        after(ada(), daysAgo(1), new ResearchFound(ResearchItem.MUTUAL_CONNECTIONS, " None. "));

    assertThat(all(Found.class, none))
        .contains(
            new Found(ResearchItem.MUTUAL_CONNECTIONS, true),
            new Found(ResearchItem.CURRENT_ROLE, false));
  }

  private static NextTouch next(Dossier dossier) {
    return all(NextTouch.class, dossier).get(0);
  }

  private static <T> List<T> all(Class<T> kind, Dossier dossier) {
    return Facts.of(dossier, NOON).stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static Touch touch(String topic, Purpose purpose, int days) {
    return new Touch(
        "m-" + topic,
        topic,
        Optional.of(Via.EMAIL),
        purpose,
        List.of(),
        Touch.State.SENT,
        daysAgo(days));
  }

  private static Replied reply() {
    return new Replied(
        Tone.NEUTRAL, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static StageSet stage() {
    return new StageSet(Stage.CONSIDERATION, "Rosa", Optional.empty());
  }
}
