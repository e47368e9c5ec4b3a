package nurture.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OpeningHistoryTest {

  private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");

  private static final DatedLibrary LIBRARY =
      DatedLibrary.of(new Library(List.of(), List.of(opening("b", "shipped"), opening("a", "too"))))
          .seeing(
              OpeningHistory.EMPTY.with(
                  List.of(
                      kept(1, 0, "b", "kept"),
                      kept(2, 10, "c", "new"),
                      removed(3, 20, "b"),
                      kept(4, 20, "c", "newer"))));

  @Test
  void openings_atAnInstant_areThoseOfThen() {
    assertThat(titles(-1)).containsExactly("shipped", "too");
    assertThat(titles(0)).containsExactly("kept", "too");
    assertThat(titles(10)).containsExactly("kept", "too", "new");
    assertThat(titles(19)).isEqualTo(titles(10));
    assertThat(titles(20)).containsExactly("shipped", "too", "newer");
    assertThat(titles(9_999)).isEqualTo(titles(20));
  }

  @Test
  void library_betweenTwoChanges_isTheVerySame() {
    assertThat(LIBRARY.at(minute(11))).isSameAs(LIBRARY.at(minute(19)));
    assertThat(LIBRARY.at(minute(-5))).isSameAs(LIBRARY.own());
  }

  @Test
  void changes_areNumberedByInstant() {
    OpeningHistory history = LIBRARY.history();

    assertThat(history.numberAt(minute(-1))).isZero();
    assertThat(history.numberAt(minute(10))).isEqualTo(2);
    assertThat(history.numberAt(minute(20))).isEqualTo(4);
    assertThat(history.changesAfter(minute(10))).isEqualTo(minute(20));
    assertThat(history.changesAfter(minute(20))).isEqualTo(Instant.MAX);
  }

  @Test
  void history_upToAChange_doesNotKnowTheNext() {
    OpeningHistory known = LIBRARY.history().upTo(3);

    assertThat(known.numberAt(minute(99))).isEqualTo(3);
    assertThat(LIBRARY.seeing(known).at(minute(99)).opening("c").map(Opening::title))
        .contains("new");
  }

  @Test
  void change_thatDoesNotFollow_isRefused() {
    assertThatThrownBy(() -> LIBRARY.history().with(List.of(kept(4, 30, "d", "again"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LIBRARY.history().with(List.of(kept(5, 19, "d", "earlier"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> titles(int minute) {
    return LIBRARY.at(minute(minute)).openings().stream().map(Opening::title).toList();
  }

  private static OpeningChange kept(long number, int minute, String ref, String title) {
    return new OpeningChange(number, minute(minute), ref, Optional.of(opening(ref, title)));
  }

  private static OpeningChange removed(long number, int minute, String ref) {
    return new OpeningChange(number, minute(minute), ref, Optional.empty());
  }

  private static Instant minute(int minute) {
    return NOON.plus(Duration.ofMinutes(minute));
  }

  private static Opening opening(String ref, String title) {
    return new Opening(ref, title, "", "", "", "", List.of(), Opening.State.OPEN, Optional.empty());
  }
}
