package nurture.decision;

import static nurture.decision.ArbitratedDecision.arbitrate;
import static nurture.decision.ArbitratedDecision.attributed;
import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.after;
import static nurture.people.People.daysAgo;
import static nurture.people.People.sent;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nurture.candidate.Dossier;
import nurture.candidate.Touch;
import nurture.candidate.Touch.State;
import nurture.event.CandidateEvent.Replied;
import nurture.event.Tone;
import nurture.event.Via;
import nurture.people.ProfileSketch;
import org.junit.jupiter.api.Test;

/** What happened already does not happen again. */
class ArbitrationRepeatTest {

  private static final AttributedOpinion DAILY = attributed("update", Send.message("update"));
  private static final AttributedOpinion ONCE = attributed("greet", Send.message("intro").once());
  private static final AttributedOpinion CHORE = attributed("research", Task.named("research"));
  private static final Instant HOUR = NOON.minus(Duration.ofHours(1));

  @Test
  void daily_onTheCandidatesSameDay_happenedAlready() {
    // Midnight in Vienna was at 23:00 UTC.
    Instant justAfterMidnight = Instant.parse("2026-11-17T23:00:00Z");
    Dossier today = ada().planned(sent("m-1", "update", justAfterMidnight));
    Dossier yesterday = ada().planned(sent("m-1", "update", justAfterMidnight.minusSeconds(1)));

    assertThat(arbitrate(today, DAILY).lost())
        .containsExactly(new RejectedOpinion(DAILY, "", "this was already done"));
    assertThat(arbitrate(today, DAILY).outcome()).isEqualTo(DecisionOutcome.NOTHING);
    assertThat(arbitrate(yesterday, DAILY).touch().orElseThrow().key()).isEqualTo("update@2");
  }

  @Test
  void once_inALife_hasTheTopicAsKeyAndHappensOnce() {
    assertThat(arbitrate(ada(), ONCE).touch().orElseThrow().key()).isEqualTo("intro");

    Dossier told = ada().planned(sent("m-1", "intro", daysAgo(900)));

    assertThat(arbitrate(told, ONCE).lost())
        .containsExactly(new RejectedOpinion(ONCE, "", "this was already done"));
  }

  @Test
  void once_calledBackOnAnEarlierDay_mayHappenUnderAnotherKey() {
    Dossier calledBack = ada().planned(touch("m-1", "intro", State.CANCELLED, daysAgo(3)));
    Dossier calledBackToday = ada().planned(touch("m-1", "intro", State.CANCELLED, NOON));

    assertThat(arbitrate(calledBack, ONCE).touch().orElseThrow().key()).isEqualTo("intro@2");
    assertThat(arbitrate(calledBackToday, ONCE).touch()).isEmpty();
  }

  @Test
  void once_calledBackAndThenSent_happenedAlready() {
    Dossier dossier =
        ada()
            .planned(touch("m-1", "intro", State.CANCELLED, daysAgo(9)))
            .planned(sent("m-2", "intro", daysAgo(3)));

    assertThat(arbitrate(dossier, ONCE).touch()).isEmpty();
  }

  @Test
  void once_soLongAgoThatTheTouchIsForgotten_happenedAlready() {
    Dossier dossier = ada().planned(sent("m-0", "intro", daysAgo(900)));
    for (int i = 1; i <= 60; i++) {
      dossier = dossier.planned(sent("m-" + i, "update", daysAgo(800 - i)));
    }
    assertThat(dossier.touches().of("m-0")).isEmpty();

    assertThat(arbitrate(dossier, ONCE).lost())
        .containsExactly(new RejectedOpinion(ONCE, "", "this was already done"));
  }

  @Test
  void once_forgottenAndCalledBackSince_happenedAlready() {
    Dossier dossier = ada().planned(sent("m-0", "intro", daysAgo(900)));
    for (int i = 1; i <= 60; i++) {
      dossier = dossier.planned(sent("m-" + i, "update", daysAgo(800 - i)));
    }
    dossier = dossier.planned(touch("m-99", "intro", State.CANCELLED, daysAgo(5)));

    assertThat(arbitrate(dossier, ONCE).touch()).isEmpty();
  }

  @Test
  void repeated_leavesTheWayToTheNext() {
    Dossier told = ada().planned(sent("m-1", "intro", daysAgo(90)));

    assertThat(arbitrate(told, ONCE, DAILY).touch().orElseThrow().topic()).isEqualTo("update");
  }

  @Test
  void chore_isPlannedFromPositionOneOn() {
    Decision decision =
        arbitrate(ada(), DAILY, CHORE, attributed("a", Task.named("tidy").asking("Tidy up")));

    assertThat(decision.touch().orElseThrow().id().position()).isZero();
    assertThat(decision.chores()).extracting(c -> c.id().position()).containsExactly(1, 2);
    assertThat(decision.chores())
        .extracting(PlannedTouch::title)
        .containsExactly("Tidy up", "research");
    assertThat(decision.chores()).extracting(PlannedTouch::via).containsOnly(Optional.empty());
  }

  @Test
  void chore_askedForTwice_isPlannedOnce() {
    AttributedOpinion again = attributed("z", Task.named("research"));

    Decision decision = arbitrate(ada(), again, CHORE);

    assertThat(decision.chores()).extracting(PlannedTouch::rule).containsExactly("research");
    assertThat(decision.outcome()).isEqualTo(DecisionOutcome.CHANGE);
    assertThat(decision.lost())
        .containsExactly(new RejectedOpinion(again, "", "this task is already open"));
  }

  @Test
  void chore_thatIsOpen_isNotAskedForAgain() {
    Dossier asked =
        ada().planned(new Touch("m-1", "research", Optional.empty(), State.OPEN, daysAgo(9)));

    Decision decision = arbitrate(asked, CHORE);

    assertThat(decision.chores()).isEmpty();
    assertThat(decision.outcome()).isEqualTo(DecisionOutcome.NOTHING);
    assertThat(decision.lost())
        .containsExactly(new RejectedOpinion(CHORE, "", "this task is already open"));
  }

  @Test
  void chore_doneEarlierToday_happenedAlready() {
    Dossier done = ada().planned(new Touch("m-1", "research", Optional.empty(), State.DONE, NOON));

    assertThat(arbitrate(done, CHORE).lost())
        .containsExactly(new RejectedOpinion(CHORE, "", "this was already done"));
  }

  @Test
  void task_overAChannelThatIsOpen_isNotAskedForAgain() {
    AttributedOpinion call = attributed("call", Task.named("call").by(Via.PHONE));
    Dossier asked =
        ada().planned(new Touch("m-1", "call", Optional.of(Via.PHONE), State.OPEN, daysAgo(9)));

    Decision decision = arbitrate(asked, call, DAILY);

    assertThat(decision.touch().orElseThrow().topic()).isEqualTo("update");
    assertThat(decision.lost())
        .containsExactly(new RejectedOpinion(call, "", "this task is already open"));
  }

  @Test
  void chore_ofTheWinnersTopic_wouldBeTheSameTouchTwice() {
    AttributedOpinion call = attributed("call", Task.named("call").by(Via.PHONE));
    AttributedOpinion chore = attributed("prepare", Task.named("call"));

    Decision decision = arbitrate(ada(), call, chore);

    assertThat(decision.touch()).isPresent();
    assertThat(decision.chores()).isEmpty();
    assertThat(decision.lost())
        .containsExactly(new RejectedOpinion(chore, "", "this is already planned"));
  }

  @Test
  void daily_afterAMoveFromTokyoToHonolulu_happensOnceADayUnderKeysOfItsOwn() {
    // 08:00 on the 19th in Tokyo is 13:00 on the 18th in Honolulu.
    Instant first = Instant.parse("2026-11-18T23:00:00Z");
    Dossier tokyo = in(ada(), "Asia/Tokyo", daysAgo(5));
    String firstKey = at(first, tokyo).touch().orElseThrow().key();
    Dossier honolulu = in(tokyo.planned(sent("m-1", "update", first)), "Pacific/Honolulu", first);

    Decision sameDay = at(first.plus(Duration.ofHours(10)), honolulu);
    Decision nextDay = at(first.plus(Duration.ofHours(19)), honolulu);

    assertThat(sameDay.touch()).isEmpty();
    assertThat(nextDay.touch().orElseThrow().key()).isNotEqualTo(firstKey);
  }

  @Test
  void daily_afterAMoveEast_isNotRepeatedOnTheDayOfTheFirst() {
    // 09:00 on the 18th in Vienna; eleven hours later it is 09:00 on the 19th in Auckland.
    Instant first = Instant.parse("2026-11-18T08:00:00Z");
    Dossier moved =
        in(ada().planned(sent("m-1", "update", first)), "Pacific/Auckland", first.plusSeconds(60));

    assertThat(at(first.plus(Duration.ofHours(12)), moved).touch()).isEmpty();
    assertThat(at(Instant.parse("2026-11-18T22:59:59Z"), moved).touch()).isEmpty();
    assertThat(at(Instant.parse("2026-11-18T23:00:00Z"), moved).touch()).isPresent();
  }

  @Test
  void daily_afterAMoveByCountry_isNotRepeatedOnTheDayOfTheFirst() {
    Instant first = Instant.parse("2026-11-18T08:00:00Z");
    Dossier vienna =
        after(Dossier.of("ida"), daysAgo(9), new ProfileSketch().locale("de-AT").told());
    Dossier moved =
        after(
            vienna.planned(sent("m-1", "update", first)),
            first,
            new ProfileSketch().locale("en-NZ").told());
    assertThat(moved.person().zone()).isNotEqualTo(vienna.person().zone());

    assertThat(at(first.plus(Duration.ofHours(12)), moved).touch()).isEmpty();
    assertThat(at(first.plus(Duration.ofHours(15)), moved).touch()).isPresent();
  }

  @Test
  void keys_ofOneTopicDayAfterDay_areAllDifferent() {
    Dossier dossier = ada();
    Set<String> keys = new HashSet<>();
    String[] zones = {"Asia/Tokyo", "Pacific/Honolulu", "Europe/Vienna", "Pacific/Kiritimati"};
    for (int i = 0; i < 40; i++) {
      Instant at = NOON.plus(Duration.ofHours(7L * i));
      dossier = in(dossier, zones[i % zones.length], at);
      Optional<PlannedTouch> touch = at(at, dossier).touch();

      assertThat(touch.map(PlannedTouch::key).map(keys::add)).isNotEqualTo(Optional.of(false));
      dossier = touch.isPresent() ? dossier.planned(sent("m-" + i, "update", at)) : dossier;
    }
    assertThat(keys).hasSizeGreaterThan(5);
  }

  @Test
  void chore_doneEarlierToday_isAskedForAgainAfterAReply() {
    Dossier done = ada().planned(new Touch("m-1", "research", Optional.empty(), State.DONE, HOUR));
    Dossier skipped =
        ada().planned(new Touch("m-1", "research", Optional.empty(), State.SKIPPED, HOUR));
    Dossier open = ada().planned(new Touch("m-1", "research", Optional.empty(), State.OPEN, HOUR));

    Decision again = arbitrate(after(done, NOON, reply()), CHORE);

    assertThat(again.chores()).extracting(PlannedTouch::key).containsExactly("research@2");
    assertThat(arbitrate(after(skipped, NOON, reply()), CHORE).chores()).hasSize(1);
    assertThat(arbitrate(after(open, NOON, reply()), CHORE).chores()).isEmpty();
    assertThat(arbitrate(after(done, HOUR, reply()), CHORE).chores()).isEmpty();
  }

  @Test
  void message_sentEarlierToday_isNotRepeatedAfterAReply() {
    Dossier told = after(ada().planned(sent("m-1", "update", HOUR)), NOON, reply());

    assertThat(arbitrate(told, DAILY).touch()).isEmpty();
  }

  private static Decision at(Instant now, Dossier dossier) {
    return Arbitration.arbitrate(
        new ArbitrationContext(ArbitratedDecision.ID, dossier, now, "playbook-1"),
        List.of(DAILY),
        List.of());
  }

  private static Dossier in(Dossier dossier, String zone, Instant at) {
    return after(dossier, at, new ProfileSketch().zone(zone).told());
  }

  private static Replied reply() {
    return new Replied(
        Tone.NEUTRAL, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Touch touch(String message, String topic, State state, Instant at) {
    return new Touch(message, topic, Optional.of(Via.EMAIL), state, at);
  }
}
