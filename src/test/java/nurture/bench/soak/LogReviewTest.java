package nurture.bench.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogReviewTest {

  private final LogReview review = new LogReview();

  @Test
  void read_lineWithIdAndNextStep_lacksNothing() {
    review.read(
        List.of(
            "12:00:00.000 WARN  RuleEvaluator - candidate 0a1b2c3d-0a1b-8a1b-9a1b-0a1b2c3d4e5f"
                + " quarantined: too slow; it is tried again in 5 s"));

    assertThat(review.lacking()).isEmpty();
    assertThat(review.all()).hasSize(1);
  }

  @Test
  void read_linesThatDifferInNumbersAlone_areOneForm() {
    review.read(
        List.of(
            "12:00:00.000 ERROR Outbox - preparing 3 messages failed",
            "java.lang.IllegalStateException: broken",
            "12:00:01.000 ERROR Outbox - preparing 14 messages failed",
            "12:00:02.000 INFO  Outbox - sending continues"));

    assertThat(review.lacking())
        .containsExactly("2 × no id, no next step: ERROR Outbox: preparing # messages failed");
  }

  @Test
  void read_lineWithNextStepAlone_lacksAnId() {
    review.read(List.of("12:00:00.000 WARN  Outbox - some messages are tried again"));

    assertThat(review.lacking())
        .containsExactly("1 × no id: WARN Outbox: some messages are tried again");
  }

  @Test
  void read_lineAboutTheWholeNode_needsNoId() {
    review.read(
        List.of("12:00:00.000 WARN  Journey - evaluation is paused until the database answers"));

    assertThat(review.lacking()).isEmpty();
  }

  @Test
  void read_remarksOnThreadsThatWait_areCountedApart() {
    review.read(
        List.of(
            "12:00:00.000 WARN  BlockedThreadChecker - Thread vert.x-eventloop-thread-0 has been"
                + " blocked for 2049 ms, time limit is 2000 ms"));

    assertThat(review.blocked()).isOne();
    assertThat(review.all()).isEmpty();
  }
}
