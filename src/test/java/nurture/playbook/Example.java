package nurture.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nurture.decision.Decision;
import nurture.decision.Fired;

/**
 * One rule by two stories: one in which it speaks, and one that is almost the same in which it does
 * not.
 *
 * @param says the opinions it then gives, in words; empty for a policy rule, whose words the other
 *     rules look for
 * @param nearMiss empty only for a rule without conditions
 */
record Example(String rule, Story fires, List<String> says, Optional<Story> nearMiss) {

  static Example of(String rule) {
    return new Example(rule, Story.ofAStranger(), List.of(), Optional.empty());
  }

  Example speaksIn(Story story) {
    return new Example(rule, story, says, nearMiss);
  }

  Example saying(String... phrases) {
    return new Example(rule, fires, List.of(phrases), nearMiss);
  }

  Example butNotIn(Story story) {
    return new Example(rule, fires, says, Optional.of(story));
  }

  void holds() {
    Decision spoken = fires.decide();
    assertThat(spoken.fired()).as("fires").extracting(Fired::rule).contains(rule);
    assertThat(spoken.opinions())
        .filteredOn(voiced -> voiced.rule().equals(rule))
        .extracting(voiced -> voiced.opinion().phrase())
        .as("says")
        .containsExactlyInAnyOrderElementsOf(says);
    nearMiss.ifPresent(
        story ->
            assertThat(story.decide().fired())
                .as("near miss")
                .extracting(Fired::rule)
                .doesNotContain(rule));
  }

  @Override
  public String toString() {
    return rule;
  }
}
