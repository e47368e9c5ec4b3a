package nurture.playbook.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import nurture.playbook.version.ServiceEntry;
import nurture.playbook.version.ServiceEntry.Action;
import org.junit.jupiter.api.Test;

final class CanaryRunTest {

  private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");

  @Test
  void run_whoseShareChanged_beganWithItsFirstShare() {
    List<ServiceEntry> history =
        List.of(
            row(3, Action.SHARE, 1, OptionalLong.of(2), 50),
            row(2, Action.CANARY, 1, OptionalLong.of(2), 10),
            row(1, Action.FIRST, 1, OptionalLong.empty(), 0));

    CanaryRun run = CanaryRun.now(history).orElseThrow();

    assertThat(run.began()).isEqualTo(NOON.plusSeconds(2));
    assertThat(run.last().percent()).isEqualTo(50);
    assertThat(run.rest()).isEqualTo(1);
    assertThat(run.runs()).isTrue();
  }

  @Test
  void run_thatWasTakenBack_saysWhatEndedIt() {
    List<ServiceEntry> history =
        List.of(
            row(4, Action.PUBLISH, 3, OptionalLong.empty(), 0),
            row(3, Action.TAKEN_BACK, 1, OptionalLong.empty(), 0),
            row(2, Action.CANARY, 1, OptionalLong.of(2), 10),
            row(1, Action.FIRST, 1, OptionalLong.empty(), 0));

    CanaryRun run = CanaryRun.of(history, 2).orElseThrow();

    assertThat(run.takenBack()).isTrue();
    assertThat(run.end().orElseThrow().seq()).isEqualTo(3);
    assertThat(CanaryRun.now(history)).isEmpty();
    assertThat(CanaryRun.of(history, 3)).isEmpty();
  }

  private static ServiceEntry row(
      long seq, Action action, long version, OptionalLong canary, int percent) {
    return new ServiceEntry(
        seq, NOON.plusSeconds(seq), action, version, canary, percent, "rosa", "");
  }
}
