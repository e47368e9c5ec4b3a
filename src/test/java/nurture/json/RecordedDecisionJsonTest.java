package nurture.json;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.decision.Decision;
import nurture.decision.DecisionEffect;
import nurture.decision.DecisionId;
import nurture.decision.RecordedDecision;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import org.junit.jupiter.api.Test;

/** Decisions read back as far as they did something. */
final class RecordedDecisionJsonTest {

  private static final DecisionId FIRST = new DecisionId(new UUID(1, 2), 1);

  private static final String ALL_AT_ONCE =
      """
      rule "Zoe's people are tagged first"
      when
          Candidate()
      then
          insert( Tag.as("zebra").because("of Zoe") );
      end
      rule "Ann's people are tagged as well"
      when
          Candidate()
      then
          insert( Tag.as("aardvark") );
          insert( Tag.as("Tag of the \\"third\\" kind") );
      end
      rule "Everybody gets a word with something along"
      when
          Candidate()
      then
          insert( Send.message("word").as(Purpose.UPDATE).bringing("a-talk").about("topic").because("they do") );
      end
      rule "The recruiter has work"
      when
          Candidate()
      then
          insert( Task.named("call-back").asking("Call them").using("call") );
          insert( Task.named("read-up").asking("Read up").because("they wrote") );
      end
      rule "And they move on"
      when
          Candidate()
      then
          insert( Move.to(Stage.CONSIDERATION).because("they may") );
      end
      """;

  @Test
  void decision_writtenAndReadBack_doesTheSameToTheDossier() {
    try (RuleBook book =
        RuleBook.compile(
            Map.of("journey/all.drl", ALL_AT_ONCE), new Budget(100, Duration.ofSeconds(30)))) {
      Decision decision = book.decide(FIRST, ada(), NOON.plusNanos(123_456_789));

      RecordedDecision recordedDecision =
          RecordedDecisionJson.read(FIRST, NOON, "[{\"id\":\"e1\"}]", DecisionJson.text(decision));
      Dossier again =
          DecisionEffect.into(
              ada(),
              recordedDecision.at(),
              recordedDecision.touches(),
              recordedDecision.move(),
              recordedDecision.tags(),
              recordedDecision.reminders());

      assertThat(again).isEqualTo(DecisionEffect.into(ada(), decision));
      assertThat(again).isNotEqualTo(ada());
      assertThat(again.care().tags()).hasSize(3);
      assertThat(again.touches().total()).isEqualTo(3);
      assertThat(recordedDecision.number()).isEqualTo(1);
      assertThat(recordedDecision.events()).containsExactly("e1");
      assertThat(recordedDecision.look()).contains(decision.nextCheck().at());
    }
  }

  @Test
  void decisionQuarantined_didNothing() {
    RecordedDecision recordedDecision =
        RecordedDecisionJson.read(
            FIRST,
            NOON,
            "[]",
            DecisionJson.writeQuarantined(NOON, "no luck", NOON.plusSeconds(60)));

    assertThat(recordedDecision)
        .isEqualTo(
            new RecordedDecision(
                1,
                NOON,
                List.of(),
                List.of(),
                java.util.Optional.empty(),
                List.of(),
                List.of(),
                java.util.Optional.empty()));
  }
}
