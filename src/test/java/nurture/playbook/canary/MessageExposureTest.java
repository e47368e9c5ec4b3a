package nurture.playbook.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nurture.playbook.canary.MessageExposure.Hour;
import nurture.playbook.canary.MessageExposure.Messages;
import org.junit.jupiter.api.Test;

final class MessageExposureTest {

  private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");

  private final MessageExposure exposure =
      new MessageExposure(
          List.of(
              new Hour(NOON, true, 1, 1),
              new Hour(NOON, false, 10, 9),
              new Hour(NOON.plus(Duration.ofHours(30)), true, 2, 2),
              new Hour(NOON.plus(Duration.ofHours(30)), false, 20, 20),
              new Hour(NOON.plus(Duration.ofDays(10)), true, 4, 4)));

  @Test
  void asOld_ofAMessageOfTheSameDay_countsThoseOfADay() {
    assertThat(exposure.asOld(NOON.plus(Duration.ofMinutes(50)), NOON))
        .isEqualTo(new Messages(1, 10));
    assertThat(exposure.asOld(NOON.plus(Duration.ofHours(31)), NOON.plus(Duration.ofHours(30))))
        .isEqualTo(new Messages(2, 20));
  }

  @Test
  void asOld_ofAMessageOfTheWeek_countsThoseOlderThanADay() {
    assertThat(exposure.asOld(NOON.plus(Duration.ofHours(31)), NOON))
        .isEqualTo(new Messages(1, 10));
    assertThat(exposure.asOld(NOON.plus(Duration.ofDays(3)), NOON)).isEqualTo(new Messages(3, 30));
  }

  @Test
  void asOld_ofAnOlderMessage_countsThoseOlderThanAWeek() {
    assertThat(exposure.asOld(NOON.plus(Duration.ofDays(11)), NOON)).isEqualTo(new Messages(3, 30));
  }

  @Test
  void asOld_ofAnOutcomeKnownBeforeItsMessage_countsTheMessage() {
    Instant tried = NOON.plus(Duration.ofDays(10));

    assertThat(exposure.asOld(NOON, tried)).isEqualTo(new Messages(4, 0));
  }
}
