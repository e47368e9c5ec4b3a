package nurture.rules.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nurture.candidate.facts.TopicHistory;
import nurture.rules.memo.ConditionIndex.Place;
import org.junit.jupiter.api.Test;

/** Which conditions a fact meets, one bit each. */
class ConditionIndexTest {

  private final RuleInputs recent = ReadRules.sending("TopicHistory( daysAgo <= 7 )");
  private final RuleInputs updated =
      ReadRules.sending("TopicHistory( topic == \"update\", daysAgo > 30 )");
  private final RuleInputs other =
      ReadRules.sending("TopicHistory( topic not in ( \"update\", \"ask\" ) )");
  private final ConditionIndex index = new ConditionIndex(List.of(recent, updated, other));

  @Test
  void fact_hasTheBitsOfTheConditionsItMeets() {
    assertThat(met(new TopicHistory("update", 1, 7, true, true, true)))
        .containsExactly(true, false, false);
    assertThat(met(new TopicHistory("update", 1, 8, true, true, true)))
        .containsExactly(false, false, false);
    assertThat(met(new TopicHistory("update", 1, 31, true, true, true)))
        .containsExactly(false, true, false);
    assertThat(met(new TopicHistory("hello", 1, 31, true, true, true)))
        .containsExactly(false, false, true);
  }

  @Test
  void equalConditions_shareABit() {
    RuleInputs same = ReadRules.sending("exists TopicHistory( daysAgo <= 7 )");
    ConditionIndex both = new ConditionIndex(List.of(recent, same));

    assertThat(both.place(recent.conditions().get(0)))
        .isEqualTo(both.place(same.conditions().get(0)));
  }

  @Test
  void factOfATypeNoRuleLooksFor_hasNoPlace() {
    assertThat(index.type(String.class)).isNegative();
  }

  @Test
  void possibleBits_areThoseTheClockCanLeadTo() {
    FactTypeIndex topics = index.of(index.type(TopicHistory.class));

    long[] possible = topics.possible(new TopicHistory("update", 1, 8, true, true, true));

    assertThat(place(recent).isIn(possible)).isFalse();
    assertThat(place(updated).isIn(possible)).isTrue();
    assertThat(place(other).isIn(possible)).isFalse();
  }

  private List<Boolean> met(TopicHistory fact) {
    long[] bits = index.of(index.type(TopicHistory.class)).bits(fact);
    return List.of(place(recent).isIn(bits), place(updated).isIn(bits), place(other).isIn(bits));
  }

  private Place place(RuleInputs rule) {
    return index.place(rule.conditions().get(0));
  }
}
