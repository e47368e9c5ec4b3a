package nurture.rules;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.inDays;
import static nurture.people.People.sent;
import static nurture.rules.InlineRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.decision.DecisionId;
import nurture.decision.FiredRule;
import nurture.rules.language.RulePrinter;
import org.junit.jupiter.api.Test;

/** Numbers stand in a table, rules use them by name. */
class PolicyNumbersTest {

  private static final String HEAD = "name,value,unit,playbook,owner,meaning\n";
  private static final String QUARTER =
      "QUIET_QUARTER,90,days,P30,sourcing team,\"Without a word this long, an update is due\"\n";

  @Test
  void numbers_ofATable_areListedAsTheyStand() {
    RuleSource source = source(HEAD + "# first\n" + QUARTER, Map.of());

    assertThat(source.problems()).isEmpty();
    assertThat(source.numbers())
        .containsExactly(
            new PolicyNumber(
                "QUIET_QUARTER",
                90,
                "days",
                "P30",
                "sourcing team",
                "Without a word this long, an update is due",
                3));
  }

  @Test
  void compile_aNameInACondition_standsForItsValue() {
    try (RuleBook book =
        InlineRules.book(
            Map.of(
                "policy/numbers.csv",
                HEAD + QUARTER,
                "journey/a.drl",
                rule("quiet", "Contact( ever, quietDays >= QUIET_QUARTER )", "")
                    + rule("busy", "Contact( ever, quietDays < QUIET_QUARTER )", "")))) {

      assertThat(fired(book, ada().planned(sent("m-1", "intro", inDays(-90)))))
          .containsExactly("quiet");
      assertThat(fired(book, ada().planned(sent("m-1", "intro", inDays(-89)))))
          .containsExactly("busy");
      assertThat(book.source().numbers()).hasSize(1);
    }
  }

  @Test
  void rules_namesInRemarksAndTexts_stayAsTheyAre() {
    String rule =
        """
        // MAX is a name
        rule "MAX"
        when
            Contact( touchesInWeek > MAX + MAX_, lastTopic != "MAX \\" MAX" ) // MAX
        then
            insert( Points.of(MAX, "MAX") );
        end
        """;

    RuleSource source =
        source(HEAD + "MAX,3,touches,,,x\nMAX_,4,touches,,,x\n", Map.of("journey/a.drl", rule));

    assertThat(source.problems().stream().map(RuleProblem::toString))
        .containsExactly(
            "policy/numbers.csv:3: column \"name\" (A): \"MAX_\" is no name; use capitals, as in"
                + " QUIET_QUARTER");
    assertThat(source.cards())
        .extracting(card -> RulePrinter.text(card.rule()))
        .containsExactly(rule.replace("> MAX + MAX_,", "> 3 + 4,").replace("of(MAX,", "of(3,"));
  }

  @Test
  void rules_madeOfTheCadence_useNumbersByName() {
    RuleSource source =
        source(
            HEAD + "MAX_A_WEEK,3,touches,,,x\n",
            Map.of(
                "cadence.csv",
                "stage,relationship,touch,template,channel,wait\nawareness,any,1+,hello,email,9\n",
                "cadence.drt",
                CadenceRulesTest.TEMPLATE.replace(
                    "Reach(", "Contact( touchesInWeek < MAX_A_WEEK )\n    Reach(")));

    assertThat(source.problems()).isEmpty();
    assertThat(source.unusedNumbers()).isEmpty();
    assertThat(source.cards())
        .extracting(card -> RulePrinter.text(card.rule()))
        .singleElement()
        .satisfies(made -> assertThat(made).contains("Contact( touchesInWeek < 3 )"));
  }

  @Test
  void problems_ofATable_areAllListedByRowAndColumn() {
    String table =
        HEAD
            + "quiet,90,days,,,x\n"
            + ",1.5,,,,\n"
            + QUARTER
            + "QUIET_QUARTER,5.0,days,,,x\n"
            + "MAX,,days,,,x\n";

    assertThat(source(table, Map.of()).problems())
        .extracting(RuleProblem::toString)
        .containsExactly(
            "policy/numbers.csv:2: column \"name\" (A): \"quiet\" is no name; use capitals, as in"
                + " QUIET_QUARTER",
            "policy/numbers.csv:3: column \"name\" (A): is empty; write a name such as"
                + " QUIET_QUARTER",
            "policy/numbers.csv:3: column \"value\" (B): \"1.5\" is no whole number; write one such"
                + " as 90",
            "policy/numbers.csv:3: column \"unit\" (C): is empty; say what the number counts, such"
                + " as days",
            "policy/numbers.csv:3: column \"meaning\" (F): is empty; say in one sentence what the"
                + " number means",
            "policy/numbers.csv:5: column \"name\" (A): QUIET_QUARTER is in row 4 already; rename"
                + " one",
            "policy/numbers.csv:6: column \"value\" (B): is empty; write a whole number such as"
                + " 90");
  }

  @Test
  void problems_aNameNobodyKnows_namesFileLineAndTheNearest() {
    String rules =
        "// QUIET_QARTER\n"
            + rule("b", "Contact( quietDays >= QUIET_QARTER, lastTopic != \"A_B\" )", "")
            + rule("c", "LastReply( tone == Tone.NOT_NOW )", "");

    assertThat(source(HEAD + QUARTER, Map.of("journey/a.drl", rules)).problems())
        .extracting(RuleProblem::toString)
        .containsExactly(
            "journey/a.drl:4: there is no number QUIET_QARTER; did you mean QUIET_QUARTER?"
                + " (policy/numbers.csv names them)");
  }

  @Test
  void problems_aNameWithoutATable_saysWhereNumbersAreNamed() {
    assertThat(
            RuleSource.of(Map.of("journey/a.drl", rule("b", "Contact( quietDays > A_B )", "")))
                .problems())
        .extracting(RuleProblem::toString)
        .containsExactly(
            "journey/a.drl:3: there is no number A_B; numbers are named in policy/numbers.csv,"
                + " which is not there");
  }

  @Test
  void unusedNumbers_areWarnedOf() {
    RuleSource source =
        source(
            HEAD + QUARTER + "MAX,1,touches,,,x\n",
            Map.of(
                "guard/a.drl", rule("b", "Contact( touchesInWeek > MAX ) // QUIET_QUARTER", "")));

    assertThat(source.unusedNumbers())
        .extracting(PolicyNumber::name)
        .containsExactly("QUIET_QUARTER");
    assertThat(source.warnings())
        .extracting(RuleProblem::toString)
        .containsExactly("policy/numbers.csv:2: no rule uses QUIET_QUARTER; use it or remove it");
  }

  @Test
  void problems_aTableNobodyReads_isOne() {
    assertThat(RuleSource.of(Map.of("numbers.csv", HEAD)).problems())
        .extracting(RuleProblem::toString)
        .containsExactly(
            "numbers.csv: this table is not used; the tables are cadence.csv and policy/numbers.csv");
  }

  private static RuleSource source(String table, Map<String, String> rules) {
    Map<String, String> files = new java.util.HashMap<>(rules);
    files.put("policy/numbers.csv", table);
    return RuleSource.of(files);
  }

  private static List<String> fired(RuleBook book, Dossier dossier) {
    return book.decide(new DecisionId(new UUID(1, 2), 1), dossier, NOON).fired().stream()
        .map(FiredRule::rule)
        .toList();
  }
}
