package nurture.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nurture.candidate.facts.Flag;
import nurture.decision.Send;
import nurture.rules.language.Condition.Quantifier;
import nurture.rules.language.Insertion;
import nurture.rules.language.RulePrinter;
import org.junit.jupiter.api.Test;

/** What is read off a rule without running it. */
class RuleCardTest {

  private static final String RULE =
      """
      // About the file.

      // Once a quarter. PLAYBOOK P3, P30.
      // Owner: sourcing team.
      rule "One update a quarter"
      when
          Candidate( stage in ( Stage.AWARENESS, Stage.CONSIDERATION ), $days : daysInStage, daysInStage >= 5 && < 9, $who : ref )
          not TopicHistory( topic == "update", daysAgo <= $days )
          exists ( SignalSeen( news ) or LastReply() )
          $m : EvaluationTime()
      then
          insert( Send.message("update")
              .by(Via.EMAIL).because("it (still) " + "is \\"due\\"") );
          // insert( Tag.as("not this one") );
          insert( Flag.set("updated") );
      end
      """;

  @Test
  void card_comment_isWhatStandsRightAboveTheRule() {
    RuleCard card = only(RULE);

    assertThat(card.name()).isEqualTo("One update a quarter");
    assertThat(card.phase()).isEqualTo("journey");
    assertThat(card.file() + ":" + card.line()).isEqualTo("journey/a.drl:5");
    assertThat(card.comment()).isEqualTo("Once a quarter. PLAYBOOK P3, P30. Owner: sourcing team.");
    assertThat(card.playbookLines()).containsExactly("P3", "P30");
    assertThat(card.owner()).isEqualTo("sourcing team");
  }

  @Test
  void card_conditions_comeWithTheirTestsAndPlaces() {
    RuleCard card = only(RULE);

    assertThat(card.conditions())
        .extracting(
            condition -> condition.quantifier(),
            condition -> condition.fact().map(fact -> fact.name()).orElse(""),
            condition ->
                condition.fact().stream()
                    .flatMap(fact -> fact.asked())
                    .map(RulePrinter::text)
                    .toList(),
            condition -> condition.span().line(),
            condition -> condition.span().column())
        .containsExactly(
            tuple(
                Quantifier.THERE,
                "Candidate",
                List.of(
                    "stage in ( Stage.AWARENESS, Stage.CONSIDERATION )",
                    "daysInStage >= 5",
                    "daysInStage < 9"),
                7,
                5),
            tuple(
                Quantifier.NOT,
                "TopicHistory",
                List.of("topic == \"update\"", "daysAgo <= $days"),
                8,
                5),
            tuple(Quantifier.OTHER, "", List.of(), 9, 5),
            tuple(Quantifier.THERE, "EvaluationTime", List.of(), 10, 5));
  }

  @Test
  void card_whatIsInserted_comesStepByStepWithItsPlace() {
    RuleCard card = only(RULE);

    assertThat(card.insertions())
        .extracting(Insertion::type)
        .containsExactly(Send.class, Flag.class);
    Insertion send = card.inserts(Send.class).findFirst().orElseThrow();

    assertThat(send.steps())
        .extracting(Insertion.Step::name)
        .containsExactly("message", "by", "because");
    var message = send.step("message").flatMap(Insertion.Step::text).orElseThrow();
    assertThat(message.value()).isEqualTo("update");
    assertThat(message.span().line() + ":" + message.span().column()).isEqualTo("12:26");
    assertThat(send.step("by").flatMap(Insertion.Step::choice)).contains("EMAIL");
    assertThat(RulePrinter.text(send.step("because").orElseThrow().arguments().get(0)))
        .isEqualTo("\"it (still) \" + \"is \\\"due\\\"\"");
    assertThat(RulePrinter.opinion(send.withoutReason()))
        .isEqualTo("Send.message(\"update\").by(Via.EMAIL)");
  }

  @Test
  void card_madeOfARow_pointsAtTheRowThroughout() {
    RuleCard made =
        RuleSource.of(RuleFiles.in(Path.of("rules"))).cards().stream()
            .filter(card -> card.file().equals("cadence.csv"))
            .findFirst()
            .orElseThrow();

    assertThat(made.line()).isEqualTo(3);
    assertThat(made.comment()).startsWith("PLAYBOOK P29").contains("Owner: sourcing team.");
    assertThat(made.conditions())
        .filteredOn(condition -> condition.quantifier() == Quantifier.THERE)
        .extracting(condition -> condition.span().file() + ":" + condition.span().line())
        .containsOnly("cadence.csv:3");
    assertThat(made.insertions()).extracting(one -> one.span().line()).containsOnly(3);
    assertThat(made.in("rules/a.csv").conditions()).isEqualTo(made.conditions());
  }

  @Test
  void card_withoutAComment_hasNoOwner() {
    RuleCard bare = only("\n// Not about the rule.\n\nrule \"a\"\nwhen\nthen\nend\n");

    assertThat(bare.comment()).isEmpty();
    assertThat(bare.owner()).isEmpty();
    assertThat(bare.conditions()).isEmpty();
    assertThat(bare.insertions()).isEmpty();
  }

  @Test
  void cards_ofAFileThatCannotBeParsed_areNone() {
    assertThat(cards("journey/a.drl", "rule \"a\"\nwhen\n  Contact( ever == \nend")).isEmpty();
    assertThat(cards("elsewhere/a.drl", RULE)).isEmpty();
  }

  @Test
  void cards_ofTheShippedRules_areAllOfThem() {
    Map<String, String> files = RuleFiles.in(Path.of("rules"));
    RuleSource source = RuleSource.of(files);

    int written =
        files.entrySet().stream()
            .filter(file -> file.getKey().endsWith(".drl"))
            .mapToInt(file -> file.getValue().split("\nrule \"", -1).length - 1)
            .sum();
    assertThat(source.cards()).hasSize(written + source.cadence().size());
    assertThat(source.cards()).allSatisfy(card -> assertThat(card.owner()).isNotEmpty());
    assertThat(source.cards()).allSatisfy(card -> assertThat(card.playbookLines()).isNotNull());
    assertThat(source.cards()).allSatisfy(card -> assertThat(card.insertions()).isNotEmpty());
  }

  private static List<RuleCard> cards(String file, String text) {
    return RuleSource.of(Map.of(file, text)).cards();
  }

  private static RuleCard only(String text) {
    List<RuleCard> cards = cards("journey/a.drl", text);
    assertThat(cards).hasSize(1);
    return cards.get(0);
  }
}
