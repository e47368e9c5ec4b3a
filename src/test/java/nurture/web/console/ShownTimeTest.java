package nurture.web.console;

import static nurture.web.console.ConsolePeople.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class ShownTimeTest {

  @Test
  void at_isWrittenTheSameWayWhateverTheMachineSpeaks() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.JAPAN);

      ShownTime september = ShownTime.at(Instant.parse("2026-09-03T07:05:00Z"), ZoneOffset.UTC);

      assertThat(september.text()).isEqualTo("3 Sep 2026, 07:05");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void at_isTheLocalTimeOfTheZoneAndTheInstantForMachines() {
    ShownTime tokyo = ShownTime.at(NOON, ZoneId.of("Asia/Tokyo"));

    assertThat(tokyo).isEqualTo(new ShownTime("21 Nov 2026, 21:00", "2026-11-21T12:00:00Z"));
  }

  @Test
  void known_whatNeverHappened_isNull() {
    assertThat(ShownTime.known(null, ZoneOffset.UTC)).isNull();
    assertThat(ShownTime.known(Instant.EPOCH, ZoneOffset.UTC)).isNull();
  }
}
