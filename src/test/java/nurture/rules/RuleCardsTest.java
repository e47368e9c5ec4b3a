package nurture.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nurture.rules.Condition.Kind;
import org.junit.jupiter.api.Test;

/** What is read off a rule without running it. */
class RuleCardsTest {

  private static final String RULE =
      """
      // About the file.

      // Once a quarter. PLAYBOOK P3, P30.
      // Owner: sourcing team.
      rule "One update a quarter"
      when
          Candidate( stage in ( Stage.AWARENESS, Stage.CONSIDERATION ), $days : daysInStage >= 5 && < 9, $who : ref )
          not TopicHistory( topic == "update", daysAgo <= $days )
          exists ( SignalSeen( news ) or LastReply() )
          $m : EvaluationTime()
      then
          insert( Send.message("update")
              .by(Via.EMAIL).because("it (still) " + "is \\"due\\"") );
          // insert( Tag.as("not this one") );
          insert( new Flag("updated") );
      end
      """;

  private static final RuleCard CARD = only(RULE);

  @Test
  void card_comment_isWhatStandsRightAboveTheRule() {
    assertThat(CARD.name()).isEqualTo("One update a quarter");
    assertThat(CARD.phase()).isEqualTo("journey");
    assertThat(CARD.file() + ":" + CARD.line()).isEqualTo("journey/a.drl:5");
    assertThat(CARD.comment()).isEqualTo("Once a quarter. PLAYBOOK P3, P30. Owner: sourcing team.");
    assertThat(CARD.playbookLines()).containsExactly("P3", "P30");
    assertThat(CARD.owner()).isEqualTo("sourcing team");
  }

  @Test
  void card_conditions_areComparable() {
    assertThat(CARD.conditions())
        .containsExactly(
            new Condition(
                Kind.THERE,
                "Candidate",
                List.of(
                    "stage in ( Stage.AWARENESS, Stage.CONSIDERATION )",
                    "daysInStage >= 5",
                    "daysInStage < 9"),
                7,
                5),
            new Condition(
                Kind.NOT,
                "TopicHistory",
                List.of("topic == \"update\"", "daysAgo <= Candidate.daysInStage"),
                8,
                5),
            new Condition(
                Kind.OTHER, "", List.of("exists ( SignalSeen( news ) or LastReply() )"), 9, 5),
            new Condition(Kind.THERE, "EvaluationTime", List.of(), 10, 5));
  }

  @Test
  void card_whatIsInserted_comesCallByCallWithItsPlace() {
    assertThat(CARD.said()).extracting(Said::kind).containsExactly("Send", "Flag");
    Said send = CARD.says("Send").findFirst().orElseThrow();

    assertThat(send.call("message").orElseThrow())
        .isEqualTo(new Said.Call("message", "\"update\"", 12, 26));
    assertThat(send.call("message").flatMap(Said.Call::text)).contains("update");
    assertThat(send.call("by").orElseThrow()).isEqualTo(new Said.Call("by", "Via.EMAIL", 13, 13));
    assertThat(send.call("by").flatMap(Said.Call::constant)).contains("EMAIL");
    assertThat(send.call("because").orElseThrow().argument())
        .isEqualTo("\"it (still) \" + \"is \\\"due\\\"\"");
    assertThat(send.withoutReason()).isEqualTo("Send.message\"update\".byVia.EMAIL");
  }

  @Test
  void card_madeOfARow_pointsAtTheRowThroughout() {
    RuleCard made = CARD.madeOf("cadence.csv", 3, "P22.", List.of("P22"), "sourcing");

    assertThat(made.file() + ":" + made.line()).isEqualTo("cadence.csv:3");
    assertThat(made.conditions()).extracting(Condition::line).containsOnly(3);
    assertThat(made.said()).extracting(Said::line).containsOnly(3);
    assertThat(made.said()).extracting(Said::column).containsOnly(0);
    assertThat(CARD.in("rules/a.drl").conditions()).isEqualTo(CARD.conditions());
  }

  @Test
  void card_withoutAComment_hasNoOwner() {
    RuleCard bare = only("\n// Not about the rule.\n\nrule \"a\"\nwhen\nthen\nend\n");

    assertThat(bare.comment()).isEmpty();
    assertThat(bare.owner()).isEmpty();
    assertThat(bare.conditions()).isEmpty();
    assertThat(bare.said()).isEmpty();
  }

  @Test
  void cards_ofAFileThatCannotBeParsed_areNone() {
    assertThat(RuleCards.of(Map.of("journey/a.drl", "rule \"a\"\nwhen\n  Contact( ever == \nend")))
        .isEmpty();
    assertThat(RuleCards.of(Map.of("elsewhere/a.drl", RULE))).isEmpty();
  }

  @Test
  void cards_ofTheShippedRules_areAllOfThem() {
    Map<String, String> files = RuleFiles.in(Path.of("rules"));
    List<RuleCard> cards = RuleCards.of(files);

    int written =
        files.entrySet().stream()
            .filter(file -> file.getKey().endsWith(".drl"))
            .mapToInt(file -> file.getValue().split("\nrule \"", -1).length - 1)
            .sum();
    assertThat(cards).hasSize(written + RuleSource.of(files).cadence().size());
    assertThat(cards).allSatisfy(card -> assertThat(card.owner()).isNotEmpty());
    assertThat(cards).allSatisfy(card -> assertThat(card.playbookLines()).isNotNull());
    assertThat(cards).allSatisfy(card -> assertThat(card.said()).isNotEmpty());
  }

  private static RuleCard only(String text) {
    List<RuleCard> cards = RuleCards.of(Map.of("journey/a.drl", text));
    assertThat(cards).hasSize(1);
    return cards.get(0);
  }
}
