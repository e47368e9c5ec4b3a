package nurture.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nurture.kafka.LagMarks.Place;
import org.junit.jupiter.api.Test;

class LagMarksTest {

  private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");

  private final LagMarks marks = new LagMarks();

  @Test
  void busyTopicThatIsNeverReadToItsEnd_isNotBehind() {
    for (int minute = 0; minute < 30; minute++) {
      // What was the end a minute ago is taken by now.
      assertThat(look(minute, new Place(1_000L * (minute + 1), 1_000L * minute)))
          .isLessThanOrEqualTo(Duration.ofMinutes(1));
    }
  }

  @Test
  void recordThatStays_waitsSinceItWasSeen() {
    assertThat(look(0, new Place(10, 9))).isZero();
    assertThat(look(4, new Place(20, 9))).isEqualTo(Duration.ofMinutes(4));
    assertThat(look(9, new Place(30, 9))).isEqualTo(Duration.ofMinutes(9));
  }

  @Test
  void quietTopicWithAFreshRecord_isNotBehind() {
    assertThat(look(0, new Place(10, 10))).isZero();
    assertThat(look(60, new Place(10, 10))).isZero();
    assertThat(look(61, new Place(11, 10))).isZero();
  }

  @Test
  void theSlowestPartition_counts() {
    var unused = marks.look(NOON, Map.of(0, new Place(5, 0), 1, new Place(5, 0)));

    assertThat(marks.look(minutes(7), Map.of(0, new Place(6, 6), 1, new Place(6, 4))))
        .isEqualTo(Duration.ofMinutes(7));
  }

  @Test
  void partitionThatIsGone_isForgotten() {
    var unused = marks.look(NOON, Map.of(0, new Place(5, 0)));
    unused = marks.look(minutes(1), Map.of());

    assertThat(look(60, new Place(5, 0))).isZero();
  }

  @Test
  void topicThatWasMadeAnew_isReadFromItsBeginning() {
    var unused = look(0, new Place(100, 50));

    assertThat(look(6, new Place(3, 100))).isZero();
    assertThat(new Place(3, 100).behind()).isZero();
  }

  private Duration look(int minute, Place place) {
    return marks.look(minutes(minute), Map.of(0, place));
  }

  private static Instant minutes(int minute) {
    return NOON.plus(Duration.ofMinutes(minute));
  }
}
