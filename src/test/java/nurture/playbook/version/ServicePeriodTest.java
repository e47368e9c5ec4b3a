package nurture.playbook.version;

import static nurture.people.People.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nurture.playbook.version.ServiceEntry.Action;
import org.junit.jupiter.api.Test;

final class ServicePeriodTest {

  @Test
  void of_aCanaryPromoted_isTwoPeriodsOfItAndOneOfTheOther() {
    Map<Long, List<ServicePeriod>> periods =
        ServicePeriod.of(
            List.of(
                row(1, Action.FIRST, 1, OptionalLong.empty(), 0),
                row(2, Action.CANARY, 1, OptionalLong.of(2), 10),
                row(3, Action.PROMOTE, 2, OptionalLong.empty(), 0)));

    assertThat(periods.get(1L))
        .containsExactly(new ServicePeriod(day(1), Optional.of(day(3)), 100));
    assertThat(periods.get(2L))
        .containsExactly(
            new ServicePeriod(day(2), Optional.of(day(3)), 10),
            new ServicePeriod(day(3), Optional.empty(), 100));
  }

  @Test
  void of_aVersionThatCameBack_hasAGap() {
    Map<Long, List<ServicePeriod>> periods =
        ServicePeriod.of(
            List.of(
                row(1, Action.FIRST, 1, OptionalLong.empty(), 0),
                row(2, Action.PUBLISH, 2, OptionalLong.empty(), 0),
                row(3, Action.ROLL_BACK, 1, OptionalLong.empty(), 0)));

    assertThat(periods.get(1L))
        .containsExactly(
            new ServicePeriod(day(1), Optional.of(day(2)), 100),
            new ServicePeriod(day(3), Optional.empty(), 100));
    assertThat(periods.get(2L))
        .containsExactly(new ServicePeriod(day(2), Optional.of(day(3)), 100));
  }

  private static ServiceEntry row(
      long seq, Action action, long version, OptionalLong canary, int percent) {
    return new ServiceEntry(seq, day(seq), action, version, canary, percent, "rosa", "");
  }

  private static Instant day(long number) {
    return NOON.plus(Duration.ofDays(number));
  }
}
