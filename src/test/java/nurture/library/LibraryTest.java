package nurture.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LibraryTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 18);

  private static final Library LIBRARY =
      new Library(
          List.of(
              item("compilers", "en", Optional.of(DAY.plusDays(9)), Optional.empty()),
              item("meetup", "en", Optional.empty(), Optional.of(DAY.plusDays(2))),
              item("übersetzer", "de", Optional.empty(), Optional.empty())),
          List.of(opening("eng-1"), opening("eng-2")));

  @Test
  void itemsIn_aLanguageThereIs_areThoseInIt() {
    assertThat(LIBRARY.itemsIn("de")).extracting(ContentItem::id).containsExactly("übersetzer");
  }

  @Test
  void itemsIn_aLanguageThereIsNot_areTheEnglishOnes() {
    assertThat(LIBRARY.itemsIn("nl"))
        .extracting(ContentItem::id)
        .containsExactly("compilers", "meetup");
  }

  @Test
  void changesAfter_aDay_isTheNextDayOfAnEventOrAnExpiry() {
    assertThat(LIBRARY.changesAfter(DAY)).isEqualTo(DAY.plusDays(2));
    assertThat(LIBRARY.changesAfter(DAY.plusDays(2))).isEqualTo(DAY.plusDays(9));
    assertThat(LIBRARY.changesAfter(DAY.plusDays(9))).isAfter(DAY.plusYears(1_000));
  }

  @Test
  void itemAndOpening_byTheirIds_areFoundOrEmpty() {
    assertThat(LIBRARY.item("meetup")).map(ContentItem::language).contains("en");
    assertThat(LIBRARY.item("eng-1")).isEmpty();
    assertThat(LIBRARY.opening("eng-2")).map(Opening::ref).contains("eng-2");
    assertThat(LIBRARY.openings()).extracting(Opening::ref).containsExactly("eng-1", "eng-2");
  }

  @Test
  void library_oneRefTwice_isRefused() {
    List<Opening> twice = List.of(opening("eng-1"), opening("eng-1"));

    assertThatThrownBy(() -> new Library(List.of(), twice))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("eng-1");
  }

  private static ContentItem item(
      String id, String language, Optional<LocalDate> expires, Optional<LocalDate> on) {
    return new ContentItem(
        id, ItemKind.INSIGHT, "", language, "Title", "Summary.", "", expires, on, "", "");
  }

  private static Opening opening(String ref) {
    return new Opening(
        ref, "Engineer", "", "", "", "", List.of(), Opening.State.OPEN, Optional.empty());
  }
}
