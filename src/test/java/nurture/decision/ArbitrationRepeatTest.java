package nurture.decision;

import static nurture.decision.ArbitratedDecision.arbitrate;
import static nurture.decision.ArbitratedDecision.attributed;
import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.daysAgo;
import static nurture.people.People.sent;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.candidate.Touch;
import nurture.candidate.Touch.State;
import nurture.event.Via;
import org.junit.jupiter.api.Test;

/** What happened already does not happen again. */
class ArbitrationRepeatTest {

  private static final AttributedOpinion DAILY = attributed("update", Send.message("update"));
  private static final AttributedOpinion ONCE = attributed("greet", Send.message("intro").once());
  private static final AttributedOpinion CHORE = attributed("research", Task.named("research"));

  @Test
  void daily_onTheCandidatesSameDay_happenedAlready() {
    // Midnight in Vienna was at 23:00 UTC.
    Instant justAfterMidnight = Instant.parse("2026-11-17T23:00:00Z");
    Dossier today = ada().planned(sent("m-1", "update", justAfterMidnight));
    Dossier yesterday = ada().planned(sent("m-1", "update", justAfterMidnight.minusSeconds(1)));

    assertThat(arbitrate(today, DAILY).lost())
        .containsExactly(new RejectedOpinion(DAILY, "", "this was already done"));
    assertThat(arbitrate(today, DAILY).outcome()).isEqualTo(DecisionOutcome.NOTHING);
    assertThat(arbitrate(yesterday, DAILY).touch().orElseThrow().key())
        .isEqualTo("update@2026-11-18");
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

    assertThat(arbitrate(calledBack, ONCE).touch().orElseThrow().key())
        .isEqualTo("intro@2026-11-18");
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

  private static Touch touch(String message, String topic, State state, Instant at) {
    return new Touch(message, topic, Optional.of(Via.EMAIL), state, at);
  }
}
