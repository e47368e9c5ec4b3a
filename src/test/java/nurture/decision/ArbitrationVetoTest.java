package nurture.decision;

import static nurture.decision.ArbitratedDecision.arbitrate;
import static nurture.decision.ArbitratedDecision.attributed;
import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.after;
import static nurture.people.People.daysAgo;
import static nurture.people.People.inDays;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nurture.candidate.Purpose;
import nurture.event.CandidateEvent.Unsubscribed;
import nurture.event.Stage;
import nurture.event.Via;
import org.junit.jupiter.api.Test;

/** What stands against a touchpoint, and when it is looked at again. */
class ArbitrationVetoTest {

  private static final AttributedOpinion SEND =
      attributed("greet", Send.message("intro").weighing(Weight.PRESSING));
  private static final NextCheck ROUTINE = NextCheck.daily(ArbitratedDecision.ID.candidate(), NOON);

  @Test
  void veto_ofEverything_winsOverTheHeaviestTouchpoint() {
    Decision decision =
        arbitrate(ada(), SEND, attributed("weekend", Veto.everything().because("it is Sunday")));

    assertThat(decision.outcome()).isEqualTo(DecisionOutcome.VETOED);
    assertThat(decision.touch()).isEmpty();
    assertThat(decision.lost())
        .containsExactly(new RejectedOpinion(SEND, "weekend", "vetoed: it is Sunday"));
  }

  @Test
  void suppressedChannel_isSilentWithoutAnyRule() {
    AttributedOpinion text = attributed("text", Send.message("text").by(Via.SMS));
    Unsubscribed unsubscribed = new Unsubscribed(Optional.empty(), Optional.empty());

    Decision decision = arbitrate(after(ada(), daysAgo(1), unsubscribed), SEND, text);

    assertThat(decision.touch().orElseThrow().rule()).isEqualTo("text");
    assertThat(decision.lost())
        .containsExactly(new RejectedOpinion(SEND, "", "this channel is suppressed: unsubscribed"));
  }

  @Test
  void veto_withoutAReason_stillReadsWell() {
    assertThat(arbitrate(ada(), SEND, attributed("weekend", Veto.everything())).lost())
        .containsExactly(new RejectedOpinion(SEND, "weekend", "vetoed"));
  }

  @Test
  void veto_ofOneChannel_leavesTheOthers() {
    AttributedOpinion text = attributed("text", Send.message("text").by(Via.SMS));

    Decision decision = arbitrate(ada(), SEND, text, attributed("no mail", Veto.of(Via.EMAIL)));

    assertThat(decision.outcome()).isEqualTo(DecisionOutcome.SEND);
    assertThat(decision.touch().orElseThrow().rule()).isEqualTo("text");
    assertThat(decision.lost()).extracting(RejectedOpinion::to).containsExactly("no mail");
  }

  @Test
  void veto_ofApproaches_leavesAnswersAndProcesses() {
    AttributedOpinion answer = attributed("answer", Send.message("warm-reply").as(Purpose.ANSWER));
    AttributedOpinion update = attributed("update", Send.message("update").as(Purpose.UPDATE));

    Decision decision = arbitrate(ada(), answer, update, attributed("enough", Veto.approaches()));

    assertThat(decision.touch().orElseThrow().rule()).isEqualTo("answer");
    assertThat(decision.touch().orElseThrow().purpose()).isEqualTo(Purpose.ANSWER);
    assertThat(decision.lost()).extracting(RejectedOpinion::attributed).containsExactly(update);
    assertThat(Veto.approaches().phrase()).isEqualTo("no approach by any channel");
  }

  @Test
  void veto_ofOnePurpose_leavesTheOthers() {
    AttributedOpinion letter = attributed("letter", Send.message("weekly").as(Purpose.NEWSLETTER));

    Decision decision =
        arbitrate(
            ada(), SEND, letter, attributed("no", Veto.of(Purpose.NEWSLETTER, Purpose.UPDATE)));

    assertThat(decision.touch().orElseThrow().template()).isEqualTo("intro");
    assertThat(decision.lost()).extracting(RejectedOpinion::attributed).containsExactly(letter);
    assertThat(Veto.of(Purpose.NEWSLETTER, Purpose.UPDATE).phrase())
        .isEqualTo("no update or newsletter by any channel");
  }

  @Test
  void veto_thatStandsAgainstNothing_isNoReasonToSayVetoed() {
    Decision decision = arbitrate(ada(), attributed("weekend", Veto.everything().until(inDays(2))));

    assertThat(decision.outcome()).isEqualTo(DecisionOutcome.NOTHING);
    assertThat(decision.nextCheck()).isEqualTo(ROUTINE);
  }

  @Test
  void veto_withAnEnd_isWhenItIsLookedAtAgain() {
    Decision decision =
        arbitrate(
            ada(),
            SEND,
            attributed("night", Veto.everything().until(inDays(2)).because("it is night")));

    assertThat(decision.nextCheck())
        .isEqualTo(new NextCheck(ROUTINE.at(), inDays(2), "it is night"));
  }

  @Test
  void vetoes_severalWithAnEnd_areOverWithTheLast() {
    Decision decision =
        arbitrate(
            ada(),
            SEND,
            attributed("a", Veto.everything().until(inDays(5)).because("gap")),
            attributed("b", Veto.of(Via.EMAIL).until(inDays(2)).because("night")));

    assertThat(decision.nextCheck()).isEqualTo(new NextCheck(ROUTINE.at(), inDays(5), "gap"));
    assertThat(decision.lost()).extracting(RejectedOpinion::to).containsExactly("a", "b");
  }

  @Test
  void vetoes_oneOfThemWithoutAnEnd_areLookedAtWithTheDailyLook() {
    Decision decision =
        arbitrate(
            ada(),
            SEND,
            attributed("a", Veto.everything().until(inDays(5))),
            attributed("b", Veto.of(Via.EMAIL)));

    assertThat(decision.nextCheck()).isEqualTo(ROUTINE);
  }

  @Test
  void vetoes_againstDifferentTouchpoints_areLookedAtWhenTheFirstIsFree() {
    Decision decision =
        arbitrate(
            ada(),
            SEND,
            attributed("text", Send.message("text").by(Via.SMS)),
            attributed("a", Veto.of(Via.EMAIL).until(inDays(5)).because("gap")),
            attributed("b", Veto.of(Via.SMS).until(inDays(2)).because("night")));

    assertThat(decision.nextCheck()).isEqualTo(new NextCheck(ROUTINE.at(), inDays(2), "night"));
  }

  @Test
  void hold_ahead_winsOverTouchpointsAndIsLookedAtAgainAtItsEnd() {
    Decision decision =
        arbitrate(ada(), SEND, attributed("rest", Hold.until(inDays(3)).because("they asked")));

    assertThat(decision.outcome()).isEqualTo(DecisionOutcome.VETOED);
    assertThat(decision.lost())
        .containsExactly(new RejectedOpinion(SEND, "rest", "vetoed: they asked"));
    assertThat(decision.nextCheck())
        .isEqualTo(new NextCheck(ROUTINE.at(), inDays(3), "they asked"));
  }

  @Test
  void hold_aheadWithNothingToSay_isStillLookedAtAgainAtItsEnd() {
    assertThat(arbitrate(ada(), attributed("rest", Hold.until(inDays(3)))).nextCheck())
        .isEqualTo(new NextCheck(ROUTINE.at(), inDays(3), "rest"));
  }

  @Test
  void hold_thatIsOver_standsAgainstNothing() {
    assertThat(arbitrate(ada(), SEND, attributed("rest", Hold.until(NOON))).outcome())
        .isEqualTo(DecisionOutcome.SEND);
    assertThat(arbitrate(ada(), SEND, attributed("rest", Hold.until(daysAgo(1)))).outcome())
        .isEqualTo(DecisionOutcome.SEND);
  }

  @Test
  void veto_thatIsOver_standsAgainstNothing() {
    for (Instant end : List.of(NOON, NOON.minusNanos(1), daysAgo(30))) {
      Decision decision =
          arbitrate(
              ada(),
              SEND,
              attributed("all", Veto.everything().until(end)),
              attributed("approaches", Veto.approaches().until(end)),
              attributed("channel", Veto.of(Via.EMAIL).until(end)));

      assertThat(decision.outcome()).isEqualTo(DecisionOutcome.SEND);
      assertThat(decision.lost()).isEmpty();
    }
  }

  @Test
  void veto_thatIsOverBesideOneThatStands_isNotSaidToHoldAnythingBack() {
    Decision decision =
        arbitrate(
            ada(),
            SEND,
            attributed("over", Veto.everything().until(daysAgo(1)).because("a past night")),
            attributed("stands", Veto.of(Via.EMAIL).because("bounces")));

    assertThat(decision.lost()).extracting(RejectedOpinion::to).containsExactly("stands");
    assertThat(DecisionSentences.of(decision)).noneMatch(said -> said.contains("a past night"));
  }

  @Test
  void veto_thatEndsLater_stillStands() {
    Decision decision =
        arbitrate(ada(), SEND, attributed("all", Veto.everything().until(NOON.plusNanos(1))));

    assertThat(decision.outcome()).isEqualTo(DecisionOutcome.VETOED);
  }

  @Test
  void veto_doesNotConcernWorkAmongOurselvesNorMoves() {
    Decision decision =
        arbitrate(
            ada(),
            SEND,
            attributed("research", Task.named("research")),
            attributed("move", Move.to(Stage.CONSIDERATION)),
            attributed("weekend", Veto.everything()));

    assertThat(decision.outcome()).isEqualTo(DecisionOutcome.VETOED);
    assertThat(decision.chores()).extracting(PlannedTouch::topic).containsExactly("research");
    assertThat(decision.stage()).isEqualTo(Stage.CONSIDERATION);
  }

  @Test
  void veto_ofAChannel_standsAgainstTasksOverItToo() {
    Decision decision =
        arbitrate(
            ada(),
            attributed("call", Task.named("call").by(Via.PHONE)),
            attributed("no calls", Veto.of(Via.PHONE)));

    assertThat(decision.outcome()).isEqualTo(DecisionOutcome.VETOED);
  }
}
