package nurture.playbook.version;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RebaseTargetTest {

  @ParameterizedTest
  @CsvSource({"2, 3, 3", "2, 3, 4", "3, 1, 1", "3, 1, 3", "3, 3, 3", "1, 0, 1"})
  void whatIsInService_orIsNotOlder_isTaken(long parent, long inService, long onto) {
    assertThat(RebaseTarget.fault(parent, inService, onto)).isEmpty();
  }

  @Test
  void olderThanWhatIsInService_orThanTheDraftsOwn_isRefused() {
    assertThat(RebaseTarget.fault(1, 3, 2))
        .contains(
            "is older than version 3, which is in service; take version 3, which has what came"
                + " since");
    assertThat(RebaseTarget.fault(3, 1, 2))
        .contains(
            "is older than version 3, which the draft is on top of; take version 1, which is in"
                + " service, or a newer one that has what came since");
  }
}
