package nurture.rules.memo;

import static org.assertj.core.api.Assertions.assertThat;

import nurture.candidate.facts.Flag;
import nurture.candidate.facts.LastReply;
import nurture.candidate.facts.TopicHistory;
import nurture.decision.Send;
import nurture.decision.Touchpoint;
import nurture.decision.Veto;
import nurture.rules.memo.RuleInputs.FactCondition;
import org.junit.jupiter.api.Test;

/** What is read of a rule: what it can tell apart, and what it gives. */
class RuleInputsTest {

  @Test
  void comparisonsWithConstants_areTests() {
    RuleInputs inputs = ReadRules.sending("LastReply( daysAgo >= 5, tone == Tone.POSITIVE )");

    FactCondition condition = inputs.conditions().get(0);
    assertThat(condition.fact()).isEqualTo(LastReply.class);
    assertThat(condition.required()).isTrue();
    assertThat(condition.tests())
        .extracting(test -> test.field().name())
        .containsExactly("daysAgo", "tone");
    assertThat(condition.values()).isEmpty();
  }

  @Test
  void notAFact_isNoConditionTheRuleRequires() {
    RuleInputs inputs = ReadRules.sending("not LastReply( daysAgo < 5 )");

    assertThat(inputs.conditions()).singleElement().matches(each -> !each.required());
  }

  @Test
  void disjunction_isOneTest() {
    RuleInputs inputs = ReadRules.sending("Candidate( passive || employee )");

    FactCondition condition = inputs.conditions().get(0);
    assertThat(condition.tests()).hasSize(1);
    assertThat(condition.tests().get(0).field().type()).isEqualTo(boolean.class);
    assertThat(condition.values()).isEmpty();
  }

  @Test
  void testOfAnotherForm_readsItsFieldsByValue() {
    RuleInputs inputs = ReadRules.sending("TopicHistory( times > (daysAgo + 1) )");

    FactCondition condition = inputs.conditions().get(0);
    assertThat(condition.tests()).isEmpty();
    assertThat(condition.values())
        .extracting(FieldReader::name)
        .containsExactlyInAnyOrder("times", "daysAgo");
  }

  @Test
  void variableInTheConsequence_isReadByValue() {
    RuleInputs inputs =
        ReadRules.of(
            "journey/a.drl",
            "Candidate( $who : ref, $stage : stage )",
            "insert( Tag.as(\"of \" + $who).because(\"a tag\") );");

    assertThat(inputs.conditions().get(0).values())
        .extracting(FieldReader::name)
        .containsExactly("ref");
  }

  @Test
  void numbersOfDaysComparedWithEachOther_areNoValues() {
    RuleInputs inputs =
        ReadRules.sending(
            "LastReply( $days : daysAgo )\n  TopicHistory( topic == \"x\", daysAgo >= $days )");

    assertThat(inputs.comparisons())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.right().fact()).isEqualTo(LastReply.class);
              assertThat(each.left().fact()).isEqualTo(TopicHistory.class);
            });
    assertThat(inputs.conditions()).allMatch(each -> each.values().isEmpty());
  }

  @Test
  void numberOfDaysThatIsUsedOtherwiseToo_isAValueAsWell() {
    RuleInputs inputs =
        ReadRules.sending(
            "LastReply( $days : daysAgo )\n  TopicHistory( daysAgo >= $days, times == $days )");

    assertThat(inputs.comparisons()).hasSize(1);
    assertThat(inputs.conditions().get(0).values())
        .extracting(FieldReader::name)
        .containsExactly("daysAgo");
  }

  @Test
  void patternsOfAGroup_areReadLikeOthers_butTheRuleDoesWithoutEach() {
    RuleInputs inputs = ReadRules.sending("( Candidate( passive ) or LastReply( daysAgo > 3 ) )");

    assertThat(inputs.conditions()).extracting(FactCondition::required).containsOnly(false);
    assertThat(inputs.conditions()).extracting(each -> each.tests().size()).containsOnly(1);
    assertThat(inputs.conditions()).allMatch(each -> each.values().isEmpty());
  }

  @Test
  void patternOfForall_isReadAsAWhole_forThoseThatDoNotMeetItDecide() {
    RuleInputs inputs = ReadRules.sending("forall( TopicHistory( daysAgo > 5 ) )");

    assertThat(inputs.conditions()).containsExactly(FactCondition.whole(TopicHistory.class));
  }

  @Test
  void flagsAndTouchpoints_areSignals() {
    RuleInputs inputs =
        ReadRules.of(
            "guard/a.drl",
            "Flag( name == \"quiet\" )\n  not Flag( name != \"loud\" )\n"
                + "  exists Touchpoint( approach )",
            "insert( Veto.approaches().because(\"quiet\") );");

    assertThat(inputs.requires()).containsExactlyInAnyOrder("quiet", Touchpoint.class);
    assertThat(inputs.reads()).containsExactlyInAnyOrder("quiet", Flag.class, Touchpoint.class);
    assertThat(inputs.gives()).containsExactly(Veto.class);
    assertThat(inputs.touchpoints()).hasSize(1);
    assertThat(inputs.decides()).isFalse();
  }

  @Test
  void whoSends_givesATouchpointThatDecides() {
    RuleInputs inputs = ReadRules.sending("Candidate( passive )");

    assertThat(inputs.gives()).containsExactlyInAnyOrder(Send.class, Touchpoint.class);
    assertThat(inputs.decides()).isTrue();
  }
}
