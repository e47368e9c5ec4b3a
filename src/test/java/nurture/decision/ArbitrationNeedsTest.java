package nurture.decision;

import static nurture.decision.ArbitratedDecision.ID;
import static nurture.decision.ArbitratedDecision.attributed;
import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.after;
import static nurture.people.People.alan;
import static nurture.people.People.daysAgo;
import static nurture.people.People.inDays;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.candidate.NoticeAddressee;
import nurture.candidate.Purpose;
import nurture.candidate.Touch;
import nurture.candidate.Touch.State;
import nurture.decision.whynot.OpinionOutcome;
import nurture.decision.whynot.OpinionOutcomes;
import nurture.event.CandidateEvent.MessageQuarantined;
import nurture.event.Via;
import org.junit.jupiter.api.Test;

/** A message that cannot be written is not chosen, and says what it waits for. */
class ArbitrationNeedsTest {

  private static final MissingDatum REASON =
      new MissingDatum("personal.reason", "what interests them", "add a skill");
  private static final MissingDatum OPENING = new MissingDatum("opening", "an opening for them");
  private static final Map<String, List<MissingDatum>> MISSING =
      Map.of("welcome", List.of(REASON), "offer", List.of(REASON, OPENING));

  private static final AttributedOpinion WELCOME =
      attributed("welcome them", Send.message("welcome").weighing(Weight.PRESSING));
  private static final AttributedOpinion OFFER = attributed("offer", Send.message("offer"));
  private static final AttributedOpinion UPDATE = attributed("update", Send.message("update"));
  private static final String WHY = "it needs what interests them (personal.reason); not known";

  @Test
  void messageThatCannotBeWritten_isSetAside_andTheNextIsTaken() {
    Decision decision = decide(ada(), WELCOME, UPDATE);

    assertThat(decision.touch().map(PlannedTouch::template)).contains("update");
    assertThat(decision.lost()).containsExactly(new RejectedOpinion(WELCOME, "", WHY));
    assertThat(decision.chores()).as("something else is sent").isEmpty();
    assertThat(decision.nextCheck().reason()).isEqualTo(NextCheck.ROUTINE);
  }

  @Test
  void messageThatCannotBeWritten_leavesTheTurnToATaskOverAnotherChannel() {
    AttributedOpinion linkedin =
        attributed("linkedin", Task.named("connect").by(Via.LINKEDIN).using("welcome"));

    Decision decision = decide(ada(), WELCOME, linkedin);

    assertThat(decision.outcome()).isEqualTo(DecisionOutcome.TASK);
    assertThat(decision.touch().map(PlannedTouch::topic)).contains("connect");
    assertThat(decision.chores()).isEmpty();
  }

  @Test
  void lighterMessageThatCannotBeWritten_saysSoAndNotThatItCameSecond() {
    Decision decision = decide(ada(), UPDATE, OFFER);

    assertThat(decision.touch().map(PlannedTouch::template)).contains("update");
    assertThat(decision.lost())
        .extracting(RejectedOpinion::why)
        .containsExactly(
            "it needs what interests them (personal.reason) and an opening for them (opening);"
                + " not known");
  }

  @Test
  void nothingElse_asksTheOwnerOnce_andTheNextCheckSaysWhatTheyWaitFor() {
    Decision decision = decide(ada(), WELCOME, OFFER);

    assertThat(decision.outcome()).isEqualTo(DecisionOutcome.CHANGE);
    assertThat(decision.touch()).isEmpty();
    assertThat(decision.chores()).hasSize(1);
    PlannedTouch chore = decision.chores().get(0);
    assertThat(chore.task()).isTrue();
    assertThat(chore.topic()).isEqualTo("add-personal-reason");
    assertThat(chore.key()).isEqualTo("add-personal-reason");
    assertThat(chore.title())
        .isEqualTo("Add what interests them (personal.reason); without it Ada cannot get welcome");
    assertThat(chore.reason()).isEqualTo("a message needs it: add a skill");
    assertThat(chore.rule()).isEqualTo("welcome them");
    assertThat(decision.nextCheck())
        .isEqualTo(
            new NextCheck(
                NextCheck.daily(ID.candidate(), NOON).at(),
                "a message waits for what interests them (personal.reason)"));
  }

  @Test
  void nobodyIsAskedAgain_whileTheTaskIsOpen_andOnceItWasDoneOrSkipped() {
    for (State state : List.of(State.OPEN, State.DONE, State.SKIPPED)) {
      Dossier asked =
          ada()
              .planned(
                  new Touch("m-1", "add-personal-reason", Optional.empty(), state, daysAgo(3)));

      Decision decision = decide(asked, WELCOME);

      assertThat(decision.chores()).as(state.name()).isEmpty();
      assertThat(decision.outcome()).isEqualTo(DecisionOutcome.NOTHING);
      assertThat(decision.lost()).containsExactly(new RejectedOpinion(WELCOME, "", WHY));
      assertThat(decision.nextCheck().reason())
          .startsWith("a message waits for what interests them");
    }
  }

  @Test
  void openTask_isWhatTheCandidateWaitsFor_whereNothingIsPlanned() {
    Dossier asked =
        ada()
            .planned(
                new Touch("m-1", "call", Optional.of(Via.PHONE), State.OPEN, daysAgo(9))
                    .asking("Call Ada about the offer"));
    AttributedOpinion soon = attributed("soon", CheckAgain.at(inDays(2)).because("soon"));

    NextCheck waits = decide(asked).nextCheck();

    assertThat(waits.reason())
        .isEqualTo("waits for a person: Call Ada about the offer, open since 9 Nov 2026");
    assertThat(waits.waitsForAPerson()).isTrue();
    assertThat(waits.routine()).isTrue();
    assertThat(DecisionSentences.of(decide(asked)))
        .contains("Waits for a person: Call Ada about the offer, open since 9 Nov 2026.");
    assertThat(decide(asked, soon).nextCheck().reason()).isEqualTo("soon");
  }

  @Test
  void reminder_changesTheTask_andIsTakenIntoTheDossier() {
    Dossier asked =
        ada().planned(new Touch("m-1", "call", Optional.of(Via.PHONE), State.OPEN, daysAgo(9)));

    Decision decision =
        decide(asked, attributed("remind", Notify.owner("Reminder: call").remindingOf("call")));

    assertThat(decision.outcome()).isEqualTo(DecisionOutcome.CHANGE);
    assertThat(DecisionEffect.into(asked, decision).touches().recent().get(0).reminded())
        .contains(NoticeAddressee.OWNER);
  }

  @Test
  void nameless_isAskedForAsTheCandidate() {
    assertThat(decide(alan(), WELCOME).chores().get(0).title()).contains("the candidate cannot");
  }

  @Test
  void vetoed_isNotAskedWhatItNeeds() {
    AttributedOpinion night =
        attributed("night", Veto.everything().until(inDays(1)).because("it is night"));

    Decision decision = decide(ada(), WELCOME, night);

    assertThat(decision.outcome()).isEqualTo(DecisionOutcome.VETOED);
    assertThat(decision.lost()).extracting(RejectedOpinion::to).containsExactly("night");
    assertThat(decision.chores()).isEmpty();
    assertThat(decision.nextCheck().reason()).isEqualTo("it is night");
  }

  @Test
  void earlierCheckOfARule_staysTheNextOne_andALaterOneDoesNotHideTheWait() {
    AttributedOpinion soon =
        attributed("soon", CheckAgain.at(NOON.plus(Duration.ofMinutes(5))).because("soon"));
    AttributedOpinion later = attributed("later", CheckAgain.at(inDays(40)).because("later"));

    assertThat(decide(ada(), WELCOME, soon).nextCheck().reason()).isEqualTo("soon");
    assertThat(decide(ada(), WELCOME, later).nextCheck().reason())
        .startsWith("a message waits for");
  }

  @Test
  void sentencesAndWhyNot_nameTheDatum() {
    Dossier asked =
        ada()
            .planned(
                new Touch("m-1", "add-personal-reason", Optional.empty(), State.OPEN, daysAgo(3)));
    Decision decision = decide(asked, WELCOME);

    assertThat(DecisionSentences.of(decision))
        .hasSize(2)
        .startsWith(
            "Not done: send welcome by email, because "
                + WHY
                + "; asked for by rule “welcome them”.")
        .last()
        .asString()
        .endsWith("because a message waits for what interests them (personal.reason).");
    assertThat(OpinionOutcomes.of(decision, "welcome them"))
        .containsExactly(new OpinionOutcome("send welcome by email", false, "", WHY));
  }

  @Test
  void quarantined_keepsItsOwnTopicAlone() {
    Dossier stuck =
        after(
            ada().planned(new Touch("m-1", "update", Optional.of(Via.EMAIL), State.PLANNED, NOON)),
            NOON,
            new MessageQuarantined("m-1", "update.ftl:9: a loop"));
    AttributedOpinion application =
        attributed("application", Send.message("received").as(Purpose.PROCESS));

    Decision decision = decide(stuck, UPDATE, application);

    assertThat(decision.touch().map(PlannedTouch::template)).contains("received");
    assertThat(decision.lost())
        .containsExactly(
            new RejectedOpinion(
                UPDATE, "", "an earlier one is quarantined and waits for a person"));
  }

  private static Decision decide(Dossier dossier, AttributedOpinion... opinions) {
    MessageNeeds needs =
        (message, whom, now) -> MISSING.getOrDefault(message.template(), List.of());
    return Arbitration.arbitrate(
        new ArbitrationContext(ID, dossier, NOON, "playbook-1", needs),
        List.of(opinions),
        List.of());
  }
}
