package nurture.decision;

import static nurture.decision.ArbitratedDecision.arbitrate;
import static nurture.decision.ArbitratedDecision.attributed;
import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.alan;
import static nurture.people.People.daysAgo;
import static nurture.people.People.inDays;
import static nurture.people.People.sent;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nurture.candidate.Dossier;
import nurture.event.Stage;
import nurture.event.Via;
import org.junit.jupiter.api.Test;

/** One decision of many opinions: the winner, the moves, the next check. */
class ArbitrationTest {

  private static final NextCheck ROUTINE = NextCheck.daily(ArbitratedDecision.ID.candidate(), NOON);

  @Test
  void arbitrate_noOpinion_isNothingToDoAndADailyLook() {
    Decision decision = arbitrate(ada());

    assertThat(decision.outcome()).isEqualTo(DecisionOutcome.NOTHING);
    assertThat(decision.stage()).isEqualTo(Stage.AWARENESS);
    assertThat(decision.touch()).isEmpty();
    assertThat(decision.candidate()).isEqualTo("ada");
    assertThat(decision.playbook()).isEqualTo("playbook-1");
    assertThat(decision.nextCheck().routine()).isTrue();
    assertThat(decision.nextCheck()).isEqualTo(ROUTINE);
  }

  @Test
  void arbitrate_aSend_isPlannedWithItsKeyRuleAndReason() {
    Decision decision =
        arbitrate(
            ada(),
            attributed("greet", Send.message("intro").about("hello").because("they are new")));

    assertThat(decision.outcome()).isEqualTo(DecisionOutcome.SEND);
    PlannedTouch touch = decision.touch().orElseThrow();
    assertThat(touch.id()).isEqualTo(MessageId.of(ArbitratedDecision.ID, 0));
    assertThat(touch.task()).isFalse();
    assertThat(touch.key()).isEqualTo("hello@1");
    assertThat(touch.topic()).isEqualTo("hello");
    assertThat(touch.template()).isEqualTo("intro");
    assertThat(touch.via()).contains(Via.EMAIL);
    assertThat(touch.rule()).isEqualTo("greet");
    assertThat(touch.reason()).isEqualTo("they are new");
  }

  @Test
  void arbitrate_severalTouchpoints_theHeaviestWinsAndTheRestAreRunnersUp() {
    AttributedOpinion pressing =
        attributed("z", Task.named("call").by(Via.PHONE).weighing(Weight.PRESSING));
    AttributedOpinion timely = attributed("b", Send.message("news").weighing(Weight.TIMELY));
    AttributedOpinion routine = attributed("a", Send.message("update"));

    Decision decision = arbitrate(ada(), routine, timely, pressing);

    assertThat(decision.outcome()).isEqualTo(DecisionOutcome.TASK);
    assertThat(decision.touch().orElseThrow().rule()).isEqualTo("z");
    assertThat(decision.lost())
        .containsExactly(
            new RejectedOpinion(timely, "z", "only one message or task at a time"),
            new RejectedOpinion(routine, "z", "only one message or task at a time"));
  }

  @Test
  void arbitrate_equalWeight_aMessageGoesBeforeATask() {
    Decision decision =
        arbitrate(
            ada(),
            attributed("a", Task.named("call").by(Via.EMAIL)),
            attributed("b", Send.message("text").by(Via.WHATSAPP)));

    assertThat(decision.touch().orElseThrow().rule()).isEqualTo("b");
  }

  @Test
  void arbitrate_equalKind_theChannelListedFirstWinsThenTheRulesName() {
    AttributedOpinion sms = attributed("a", Send.message("text").by(Via.SMS));
    AttributedOpinion second = attributed("c", Send.message("mail"));
    AttributedOpinion first = attributed("b", Send.message("mail"));

    assertThat(arbitrate(ada(), sms, second).touch().orElseThrow().rule()).isEqualTo("c");
    assertThat(arbitrate(ada(), sms, second, first).touch().orElseThrow().rule()).isEqualTo("b");
  }

  @Test
  void arbitrate_moves_theHeaviestWinsThenTheFurthest() {
    AttributedOpinion near = attributed("a", Move.to(Stage.CONSIDERATION).because("interested"));
    AttributedOpinion far = attributed("b", Move.to(Stage.CONVERSION));
    AttributedOpinion heavy = attributed("c", Move.to(Stage.CONSIDERATION).weighing(Weight.TIMELY));

    Decision furthest = arbitrate(ada(), near, far);
    Decision heaviest = arbitrate(ada(), near, far, heavy);

    assertThat(furthest.stage()).isEqualTo(Stage.CONVERSION);
    assertThat(furthest.outcome()).isEqualTo(DecisionOutcome.CHANGE);
    assertThat(furthest.move()).contains(new StageMove(Stage.AWARENESS, Stage.CONVERSION, "b", ""));
    assertThat(furthest.lost())
        .containsExactly(new RejectedOpinion(near, "b", "only one change of stage at a time"));
    assertThat(heaviest.move().orElseThrow().rule()).isEqualTo("c");
  }

  @Test
  void arbitrate_movesOfOneKind_theRuleThatSortsFirstWins() {
    Decision decision =
        arbitrate(
            ada(),
            attributed("b", Move.to(Stage.CONVERSION)),
            attributed("a", Move.to(Stage.CONVERSION)));

    assertThat(decision.move().orElseThrow().rule()).isEqualTo("a");
  }

  @Test
  void arbitrate_aMoveToTheStageTheyAreIn_isNone() {
    Decision decision =
        arbitrate(
            ada().moved(Stage.CONVERSION, daysAgo(3), "applied"),
            attributed("a", Move.to(Stage.CONVERSION)));

    assertThat(decision.move()).isEmpty();
    assertThat(decision.outcome()).isEqualTo(DecisionOutcome.NOTHING);
    assertThat(decision.stage()).isEqualTo(Stage.CONVERSION);
  }

  @Test
  void arbitrate_tagsAndNotices_areAllKeptButForTagsThatAreThere() {
    AttributedOpinion warm = attributed("a", Tag.as("warm"));
    AttributedOpinion java = attributed("b", Tag.as("java"));
    AttributedOpinion tell = attributed("c", Notify.owner("look at this"));

    Decision decision = arbitrate(ada().tagged(List.of("java")), warm, java, tell);

    assertThat(decision.tags()).containsExactly(warm);
    assertThat(decision.notices()).containsExactly(tell);
    assertThat(decision.outcome()).isEqualTo(DecisionOutcome.CHANGE);
    assertThat(arbitrate(ada(), tell).outcome()).isEqualTo(DecisionOutcome.NOTHING);
  }

  @Test
  void arbitrate_nextCheck_isTheEarliestAskedForThatLiesAhead() {
    Decision decision =
        arbitrate(
            ada(),
            attributed("a", CheckAgain.at(daysAgo(1)).because("past")),
            attributed("b", CheckAgain.at(NOON).because("now")),
            attributed("c", CheckAgain.at(inDays(9)).because("later")),
            attributed("d", CheckAgain.at(NOON.plusSeconds(3600))));

    assertThat(decision.nextCheck()).isEqualTo(new NextCheck(NOON.plusSeconds(3600), "d"));
  }

  @Test
  void arbitrate_planFarAhead_isCheckedWithTheRoutineCheckAndStaysPlanned() {
    Decision interview =
        arbitrate(ada(), attributed("a", CheckAgain.at(inDays(88)).because("an interview")));
    Decision mistyped = arbitrate(ada(), attributed("a", CheckAgain.at(inDays(64_000))));
    Decision justLater =
        arbitrate(ada(), attributed("a", CheckAgain.at(ROUTINE.at().plusSeconds(1))));
    Decision justBefore =
        arbitrate(ada(), attributed("a", CheckAgain.at(ROUTINE.at().minusSeconds(1))));

    assertThat(interview.nextCheck())
        .isEqualTo(new NextCheck(ROUTINE.at(), inDays(88), "an interview"));
    assertThat(interview.nextCheck().why(interview.zone()))
        .isEqualTo("routine check; planned for Sun 14 Feb 2027, 13:00 local time: an interview");
    assertThat(mistyped.nextCheck()).isEqualTo(new NextCheck(ROUTINE.at(), inDays(64_000), "a"));
    assertThat(justLater.nextCheck().at()).isEqualTo(ROUTINE.at());
    assertThat(justBefore.nextCheck()).isEqualTo(new NextCheck(ROUTINE.at().minusSeconds(1), "a"));
    assertThat(justBefore.nextCheck().why(justBefore.zone())).isEqualTo("a");
  }

  @Test
  void arbitrate_nobodyAsked_looksAtDifferentPeopleAtDifferentTimesOfTheDay() {
    Decision one = arbitrate(ada());
    Decision other =
        Arbitration.arbitrate(
            new ArbitrationContext(
                new DecisionId(new java.util.UUID(7, 7), 1), alan(), NOON, "playbook-1"),
            List.of(),
            List.of());

    assertThat(one.nextCheck().at()).isNotEqualTo(other.nextCheck().at());
    assertThat(Duration.between(NOON, other.nextCheck().at()))
        .isPositive()
        .isLessThanOrEqualTo(Duration.ofDays(1).plus(NextCheck.SHORTEST));
  }

  @Test
  void arbitrate_opinionsInAnyOrder_decidesTheSame() {
    List<AttributedOpinion> opinions = new ArrayList<>(crowd());
    Dossier dossier = ada().planned(sent("m-1", "told-once", daysAgo(9)));
    Decision first = ArbitratedDecision.of(dossier, opinions);
    Random random = new Random(17);

    for (int i = 0; i < 50; i++) {
      Collections.shuffle(opinions, random);

      Decision shuffled = ArbitratedDecision.of(dossier, opinions);

      assertThat(shuffled).usingRecursiveComparison().ignoringFields("opinions").isEqualTo(first);
      assertThat(shuffled.opinions()).isEqualTo(opinions);
    }
  }

  /** What many rules say at once; the rule "each signal" speaks several times, as rules do. */
  private static List<AttributedOpinion> crowd() {
    return List.of(
        attributed("each signal", Send.message("layoffs").about("signal").because("layoffs")),
        attributed(
            "each signal", Send.message("layoffs").about("signal").because("reorganisation")),
        attributed("each signal", Send.message("bad-press").about("signal").because("layoffs")),
        attributed("once", Send.message("told-once").once()),
        attributed("call", Task.named("call").by(Via.PHONE).because("a")),
        attributed("call", Task.named("call").by(Via.PHONE).because("b")),
        attributed("text", Send.message("text").by(Via.SMS)),
        attributed("no phone", Veto.of(Via.PHONE).until(inDays(3)).because("b")),
        attributed("no phone", Veto.of(Via.PHONE).until(inDays(3)).because("a")),
        attributed("no text", Veto.of(Via.SMS).because("night")),
        attributed("move", Move.to(Stage.CONVERSION).because("b")),
        attributed("move", Move.to(Stage.CONVERSION).because("a")),
        attributed("near", Move.to(Stage.CONSIDERATION)),
        attributed("research", Task.named("research").asking("b")),
        attributed("research", Task.named("research").asking("a")),
        attributed("tag", Tag.as("warm").because("b")),
        attributed("tag", Tag.as("hot").because("a")),
        attributed("tell", Notify.owner("b")),
        attributed("tell", Notify.owner("a")),
        attributed("check", CheckAgain.at(inDays(3)).because("b")),
        attributed("check", CheckAgain.at(inDays(3)).because("a")));
  }
}
