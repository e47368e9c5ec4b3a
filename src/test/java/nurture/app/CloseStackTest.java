package nurture.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CloseStackTest {

  private final List<String> closed = new ArrayList<>();
  private final CloseStack stack = new CloseStack();

  @Test
  void close_severalSteps_goTheOtherWayRound() {
    stack.push("database", () -> closed.add("database"));
    stack.push("outbox", () -> closed.add("outbox"));

    stack.close();

    assertThat(closed).containsExactly("outbox", "database");
  }

  @Test
  void close_oneThatFails_doesNotKeepTheOthersOpen() {
    stack.push("database", () -> closed.add("database"));
    stack.push(
        "outbox",
        () -> {
          throw new IllegalStateException("broken");
        });

    stack.close();

    assertThat(closed).containsExactly("database");
  }

  @Test
  void close_again_closesNothingTwice() {
    stack.push("database", () -> closed.add("database"));

    stack.close();
    stack.close();

    assertThat(closed).containsExactly("database");
  }
}
