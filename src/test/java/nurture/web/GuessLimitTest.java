package nurture.web;

import static nurture.people.People.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GuessLimitTest {

  private final GuessLimit limit = new GuessLimit();
  private int key;

  @Test
  void waits_afterTenWrongKeys_doublesWithEachFurtherOne() {
    wrong("203.0.113.7", 10);
    assertThat(limit.waits("203.0.113.7", NOON)).isZero();

    for (int seconds : new int[] {1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300}) {
      wrong("203.0.113.7", 1);
      assertThat(limit.waits("203.0.113.7", NOON)).isEqualTo(Duration.ofSeconds(seconds));
    }
  }

  @Test
  void waits_whenTheTimeIsOver_noLonger() {
    wrong("203.0.113.7", 12);

    assertThat(limit.waits("203.0.113.7", NOON.plusMillis(1_999))).hasMillis(1);
    assertThat(limit.waits("203.0.113.7", NOON.plusSeconds(2))).isZero();
  }

  @Test
  void wrong_afterARightKeyOrAQuarterOfAnHour_beginsAnew() {
    wrong("203.0.113.7", 15);
    limit.right("203.0.113.7");
    wrong("203.0.113.7", 1);
    assertThat(limit.waits("203.0.113.7", NOON)).isZero();

    wrong("203.0.113.8", 15);
    Instant later = NOON.plus(Duration.ofMinutes(16));
    limit.wrong("203.0.113.8", "late", later);
    assertThat(limit.waits("203.0.113.8", later)).isZero();
  }

  @Test
  void wrong_theSameKeyAgain_isNoGuess() {
    for (int i = 0; i < 100; i++) {
      limit.wrong("203.0.113.7", "an old key", NOON);
    }

    assertThat(limit.waits("203.0.113.7", NOON)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "203.0.113.7, 203.0.113.8, false",
    "2001:db8:1:2::7, 2001:db8:1:2:ffff::1, true",
    "2001:db8:1:2::7, 2001:db8:1:3::7, false",
  })
  void waits_anotherAddress_isAnotherCallerUnlessOfTheSameIpv6Network(
      String one, String other, boolean same) {
    wrong(one, 15);

    assertThat(limit.waits(other, NOON).isZero()).isEqualTo(!same);
  }

  private void wrong(String address, int times) {
    for (int i = 0; i < times; i++) {
      limit.wrong(address, "key " + key++, NOON);
    }
  }
}
