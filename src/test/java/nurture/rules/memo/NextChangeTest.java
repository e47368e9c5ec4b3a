package nurture.rules.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nurture.candidate.facts.Referred;
import nurture.candidate.facts.TopicHistory;
import org.junit.jupiter.api.Test;

/** In how many days rules may say something else while nothing happens. */
class NextChangeTest {

  private static final int LONGEST = 36_500;

  @Test
  void numberOfDays_changesWhenItPassesAConstant() {
    assertThat(
            days(
                "TopicHistory( daysAgo >= 30 )",
                new TopicHistory("update", 1, 12, true, true, true)))
        .isEqualTo(18);
    assertThat(
            days(
                "TopicHistory( daysAgo > 30 )",
                new TopicHistory("update", 1, 12, true, true, true)))
        .isEqualTo(19);
  }

  @Test
  void numberOfDaysPastAllConstants_neverChanges() {
    assertThat(
            days(
                "TopicHistory( daysAgo >= 30 )",
                new TopicHistory("update", 1, 31, true, true, true)))
        .isEqualTo(LONGEST);
  }

  @Test
  void conditionThatAnotherTestFailsForGood_doesNotMatter() {
    assertThat(
            days(
                "TopicHistory( topic == \"ask\", daysAgo >= 30 )",
                new TopicHistory("update", 1, 12, true, true, true)))
        .isEqualTo(LONGEST);
  }

  @Test
  void movingNumberByValue_isNotKnown() {
    assertThat(
            days(
                "TopicHistory( times > (daysAgo + 1) )",
                new TopicHistory("update", 1, 12, true, true, true)))
        .isZero();
  }

  @Test
  void twoCountsOfDays_compareTheSameForLong() {
    String when = "Referred( $days : daysAgo )\n  TopicHistory( daysAgo <= $days )";

    assertThat(days(when, new Referred(1, 3), new TopicHistory("update", 1, 12, true, true, true)))
        .isEqualTo(LONGEST);
  }

  @Test
  void twoCountsOfDaysOfWhichOneHasNotBegun_areNotKnown() {
    String when = "Referred( $days : daysAgo )\n  TopicHistory( daysAgo <= $days )";

    assertThat(days(when, new Referred(1, 0), new TopicHistory("update", 1, 12, true, true, true)))
        .isZero();
  }

  private static int days(String when, Object... facts) {
    List<RuleInputs> rules = List.of(ReadRules.sending(when));
    ConditionIndex index = new ConditionIndex(rules);
    IndexedFacts possible = new IndexedFacts(index, List.of(facts), null).possible();
    KeySchema watched = new EvaluationPlans(rules, index).plan(false, possible.present()).watched();
    return new NextChange(index).days(possible, watched, true);
  }
}
