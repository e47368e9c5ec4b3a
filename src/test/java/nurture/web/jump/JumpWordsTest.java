package nurture.web.jump;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is found by words, and in which order. */
final class JumpWordsTest {

  private static final JumpTarget OUTREACH = target("first-outreach", "Writes for the first time");
  private static final JumpTarget NOTE = target("A note to the first", "");
  private static final JumpTarget FIRST = target("first", "");
  private static final JumpTarget HINTED = target("welcome", "The first hello");

  @Test
  void best_beginWithTheWords_andAllWordsOccur() {
    assertThat(found("first")).containsExactly(FIRST, OUTREACH, NOTE, HINTED);
    assertThat(found("FIRST time")).containsExactly(OUTREACH);
    assertThat(found("nothing of that")).isEmpty();
  }

  @Test
  void best_areNotMoreThanAskedFor() {
    assertThat(JumpWords.of("first").best(all(), 2)).containsExactly(FIRST, OUTREACH);
  }

  @Test
  void blanks_areNoWords() {
    assertThat(JumpWords.of("  \t ").isEmpty()).isTrue();
  }

  private static List<JumpTarget> found(String words) {
    return JumpWords.of(words).best(all(), 10);
  }

  private static Stream<JumpTarget> all() {
    return Stream.of(HINTED, NOTE, OUTREACH, FIRST);
  }

  private static JumpTarget target(String label, String hint) {
    return new JumpTarget(JumpKind.TEMPLATE, label, hint, "/playbook/templates/" + label);
  }
}
