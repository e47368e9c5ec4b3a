package nurture.decision;

import static nurture.people.People.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The routine check comes at the candidate's own second of each day. */
class NextCheckTest {

  private static final Duration DAY = Duration.ofDays(1);

  /** Whose own second is that of noon. */
  private static final UUID AT_NOON = new UUID(0, 12 * 3600);

  @Test
  void daily_ownSecondLaterToday_isToday() {
    Instant morning = NOON.minus(Duration.ofHours(11));

    assertThat(NextCheck.daily(AT_NOON, morning)).isEqualTo(new NextCheck(NOON, NextCheck.ROUTINE));
  }

  @Test
  void daily_ownSecondHasPassed_isTomorrow() {
    assertThat(NextCheck.daily(AT_NOON, NOON.plusSeconds(1)).at()).isEqualTo(NOON.plus(DAY));
    assertThat(NextCheck.daily(AT_NOON, NOON.plus(Duration.ofHours(11))).at())
        .isEqualTo(NOON.plus(DAY));
  }

  @Test
  void daily_atTheOwnSecond_isADayLater() {
    assertThat(NextCheck.daily(AT_NOON, NOON).at()).isEqualTo(NOON.plus(DAY));
    assertThat(NextCheck.daily(AT_NOON, NOON.plusMillis(1)).at()).isEqualTo(NOON.plus(DAY));
  }

  @Test
  void daily_ownSecondWithinMinutes_isADayLater() {
    Instant tooClose = NOON.minus(NextCheck.SHORTEST);

    assertThat(NextCheck.daily(AT_NOON, NOON.minusSeconds(1)).at()).isEqualTo(NOON.plus(DAY));
    assertThat(NextCheck.daily(AT_NOON, tooClose).at()).isEqualTo(NOON.plus(DAY));
    assertThat(NextCheck.daily(AT_NOON, tooClose.minusSeconds(1)).at()).isEqualTo(NOON);
  }

  @Test
  void daily_atAnyTime_isAfterTheShortestTimeAndWithinADayOfIt() {
    for (int minute = 0; minute < 2 * 24 * 60; minute++) {
      Instant now = NOON.plus(Duration.ofMinutes(minute));

      Duration wait = Duration.between(now, NextCheck.daily(new UUID(3, 77_777), now).at());

      assertThat(wait).isGreaterThan(NextCheck.SHORTEST);
      assertThat(wait).isLessThanOrEqualTo(DAY.plus(NextCheck.SHORTEST));
    }
  }
}
