package nurture.web.console;

import static nurture.web.console.People.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class WhenTest {

  @Test
  void at_isWrittenTheSameWayWhateverTheMachineSpeaks() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.JAPAN);

      When september = When.at(Instant.parse("2026-09-03T07:05:00Z"), ZoneOffset.UTC);

      assertThat(september.text()).isEqualTo("3 Sep 2026, 07:05");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void at_isTheLocalTimeOfTheZoneAndTheInstantForMachines() {
    When tokyo = When.at(NOON, ZoneId.of("Asia/Tokyo"));

    assertThat(tokyo).isEqualTo(new When("21 Nov 2026, 21:00", "2026-11-21T12:00:00Z"));
  }

  @Test
  void known_whatNeverHappened_isNull() {
    assertThat(When.known(null, ZoneOffset.UTC)).isNull();
    assertThat(When.known(Instant.EPOCH, ZoneOffset.UTC)).isNull();
  }
}
