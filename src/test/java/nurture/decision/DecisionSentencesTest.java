package nurture.decision;

import static nurture.decision.ArbitratedDecision.arbitrate;
import static nurture.decision.ArbitratedDecision.attributed;
import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.inDays;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nurture.event.Stage;
import nurture.event.Via;
import org.junit.jupiter.api.Test;

class DecisionSentencesTest {

  private static final String NEXT =
      "Next check: Mon 23 Nov 2026, 13:00 local time, because later; routine checks before that.";
  private static final AttributedOpinion LATER =
      attributed("later", CheckAgain.at(inDays(5)).because("later"));

  @Test
  void of_aSend_saysWhatGoesOutWhyAndByWhichRule() {
    Decision decision =
        arbitrate(ada(), attributed("greet", Send.message("intro").because("they are new")), LATER);

    assertThat(DecisionSentences.of(decision))
        .containsExactly("Send intro by email, because they are new (rule “greet”).", NEXT);
  }

  @Test
  void of_aTask_saysWhatTheRecruiterIsAsked() {
    Decision decision =
        arbitrate(
            ada(), attributed("call", Task.named("call").asking("Call Ada").by(Via.PHONE)), LATER);

    assertThat(DecisionSentences.of(decision))
        .containsExactly("Task: Call Ada (phone) (rule “call”).", NEXT);
  }

  @Test
  void of_aVeto_saysWhatCameToNothingAndWhatAgainst() {
    Decision decision =
        arbitrate(
            ada(),
            attributed("greet", Send.message("intro")),
            attributed("weekend", Veto.everything().because("it is Sunday")),
            LATER);

    assertThat(DecisionSentences.of(decision))
        .containsExactly(
            "Held back: a message was ready, but a safeguard stopped it.",
            "Held back: send intro by email, because it is Sunday (rule “weekend”); asked for by"
                + " rule “greet”.",
            NEXT);
  }

  @Test
  void of_aVetoThatEnds_saysWhenItIsTriedAgainInTheZoneOfTheCandidate() {
    Decision decision =
        arbitrate(
            ada(),
            attributed("greet", Send.message("intro")),
            attributed(
                "hours", Veto.everything().until(inDays(1)).because("it is night in {place}")));

    assertThat(DecisionSentences.of(decision))
        .containsExactly(
            "Not sent yet: it is night in Vienna. Next try Thu 19 Nov 2026, 13:00 local time.",
            "Held back: send intro by email, because it is night in Vienna (rule “hours”); asked"
                + " for by rule “greet”.");
  }

  @Test
  void of_manyChanges_saysEachOfThem() {
    Decision decision =
        arbitrate(
            ada(),
            attributed("move", Move.to(Stage.CONVERSION).because("they applied")),
            attributed("research", Task.named("research").asking("Find out more")),
            attributed("tag", Tag.as("warm").because("two clicks")),
            attributed("tell", Notify.owner("look at Ada")),
            LATER);

    assertThat(DecisionSentences.of(decision))
        .containsExactly(
            "Move from awareness to conversion, because they applied (rule “move”).",
            "Task: Find out more (rule “research”).",
            "Tag as warm, because two clicks (rule “tag”).",
            "Heads-up for the owner: look at Ada (rule “tell”).",
            NEXT);
  }

  @Test
  void of_nothingToDo_saysWhetherAnyRuleApplied() {
    Decision silent = arbitrate(ada(), LATER);
    Decision applied =
        Arbitration.arbitrate(
            new ArbitrationContext(ArbitratedDecision.ID, ada(), NOON, "playbook-1"),
            List.of(LATER),
            List.of(new FiredRule("greet", List.of("x"))));

    assertThat(DecisionSentences.of(silent)).containsExactly("Nothing due.", NEXT);
    assertThat(DecisionSentences.of(applied)).containsExactly("Nothing due.", NEXT);
  }
}
