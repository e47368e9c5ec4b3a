package nurture.playbook.check;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nurture.candidate.facts.FactTraits;
import nurture.candidate.facts.Facts;
import nurture.playbook.CheckTime;
import nurture.playbook.Finding;
import nurture.rules.RuleSource;
import nurture.rules.language.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which conditions exclude each other. */
final class UnreachableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Candidate( stage == Stage.AWARENESS, stage == Stage.LOYALTY )",
        "Candidate( stage == Stage.AWARENESS ) Candidate( stage in ( Stage.LOYALTY, Stage.ADVOCACY ) )",
        "Candidate( stage in ( Stage.AWARENESS, Stage.LOYALTY ), passive, stage != Stage.AWARENESS )",
        "Candidate( stage == Stage.AWARENESS, stage not in ( Stage.AWARENESS, Stage.LOYALTY ) )",
        "Candidate( passive, employee )",
        "Candidate( passive, stage == Stage.LOYALTY )",
        "Candidate( passive, !passive )",
        "Candidate( passive, relationship == Relationship.ACTIVE )",
        "Contact( quietDays > 9 && < 5 )",
        "Contact( quietDays > 9, quietDays < 11, quietDays != 10 ) Contact( quietDays == 10 )",
        "Contact( quietDays > 9 && < 10 )",
        "Contact( !ever, unanswered >= 1 )",
        "Contact( lastTopic == \"a\" ) exists Contact( lastTopic == \"b\" )",
        "Flag( name == \"a\" ) not Flag( name == \"a\" )",
        "LastReply( tone == Tone.POSITIVE, open ) not LastReply( open )",
        "LastReply() not LastReply()",
        "TopicHistory( topic == \"a\", daysAgo < 3, daysAgo > 5 )",
      })
  void conditions_thatExcludeEachOther_areFound(String when) {
    assertThat(check(when)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Candidate( stage == Stage.AWARENESS, passive )",
        "Candidate( stage in ( Stage.AWARENESS, Stage.LOYALTY ), stage != Stage.AWARENESS )",
        "Flag( name == \"a\" ) Flag( name == \"b\" ) not Flag( name == \"c\" )",
        "TopicHistory( topic == \"a\", daysAgo < 3 ) TopicHistory( topic == \"b\", daysAgo > 5 )",
        "Contact( quietDays > 9 && < 11 )",
        "Contact( quietDays > 9 || quietDays < 5 )",
        "LastReply( open ) not LastReply( open, tone == Tone.NEGATIVE )",
        "LastReply( $d : daysAgo ) Candidate( daysInStage >= $d, daysInStage < 9 )",
        "Reach( via == Via.EMAIL ) Reach( via == Via.SMS )",
      })
  void conditions_thatCanHoldTogether_areLeftAlone(String when) {
    assertThat(check(when)).isEmpty();
  }

  @Test
  void singleFacts_ofSomebodyMuchIsKnownOf_areThereOnceAtMost() {
    Map<String, Long> counts =
        Facts.of(ada(), NOON).stream()
            .collect(
                Collectors.groupingBy(
                    fact -> fact.getClass().getSimpleName(), Collectors.counting()));

    assertThat(Vocabulary.facts().stream().filter(FactTraits::single))
        .hasSizeGreaterThan(10)
        .allSatisfy(
            fact ->
                assertThat(counts.getOrDefault(fact.getSimpleName(), 0L))
                    .as(fact.getSimpleName())
                    .isLessThan(2));
  }

  private static List<Finding> check(String when) {
    String rule = "rule \"a\"\nwhen\n  " + when + "\nthen\nend\n";
    var cards = RuleSource.of(Map.of("journey/a.drl", rule)).cards();
    assertThat(cards).hasSize(1);
    return UnreachableRules.check(cards, CheckTime.begin(CheckTime.USUAL, () -> false));
  }
}
