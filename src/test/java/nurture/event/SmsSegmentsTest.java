package nurture.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An SMS is counted as carriers count it. */
final class SmsSegmentsTest {

  @ParameterizedTest
  @CsvSource({
    "a, 160, 1",
    "a, 161, 2",
    "a, 306, 2",
    "a, 307, 3",
    "a, 459, 3",
    "a, 460, 4",
    "ß, 160, 1",
    "é, 161, 2",
    "€, 80, 1",
    "€, 81, 2",
    "ë, 70, 1",
    "ë, 71, 2",
    "ë, 134, 2",
    "ë, 135, 3",
    "ë, 201, 3",
    "ë, 202, 4",
    "🙂, 35, 1",
    "🙂, 36, 2",
    "’, 71, 2"
  })
  void text_hasSoManySegments(String character, int times, int count) {
    assertThat(SmsSegments.of(character.repeat(times)).count()).isEqualTo(count);
  }

  @Test
  void whatTakesTwoPlaces_isNotSplit() {
    // 152 places and an escape would end the first piece between the two.
    assertThat(SmsSegments.of("a".repeat(152) + "€" + "a".repeat(151)).count()).isEqualTo(2);
    assertThat(SmsSegments.of("a".repeat(152) + "€" + "a".repeat(152)).count()).isEqualTo(3);
    assertThat(SmsSegments.of("ë".repeat(66) + "🙂" + "ë".repeat(66)).count()).isEqualTo(3);
  }

  @Test
  void emptyText_isOne_andWordsNameWhatMakesItLong() {
    assertThat(SmsSegments.of("").count()).isEqualTo(1);
    assertThat(SmsSegments.of("Hi").words()).isEqualTo("One SMS (2 characters).");
    assertThat(SmsSegments.of("ë".repeat(80)).words())
        .isEqualTo(
            "An SMS of 2 segments (80 characters, all in UCS-2 because of “ë”, which is not in the"
                + " alphabet of SMS).");
  }
}
