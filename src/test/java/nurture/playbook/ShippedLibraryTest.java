package nurture.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nurture.library.ContentItem;
import nurture.library.ItemKind;
import nurture.library.Library;
import nurture.library.Opening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The content library and the openings as they are shipped. */
class ShippedLibraryTest {

  /** When they were written. */
  private static final LocalDate WRITTEN = LocalDate.parse("2026-11-22");

  private static final LibraryFiles FILES = LibraryFiles.read(Path.of("templates"));
  private static final Library LIBRARY = FILES.library();

  @Test
  void files_asShipped_haveNoProblemAndNoWarning() {
    assertThat(FILES.problems()).isEmpty();
    assertThat(FILES.warnings(WRITTEN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "nl"})
  void items_inEachLanguage_areOfEveryKindAndSomeForEverybody(String language) {
    List<ContentItem> items =
        LIBRARY.items().stream()
            .filter(contentItem -> contentItem.language().equals(language))
            .toList();

    assertThat(items).hasSizeGreaterThanOrEqualTo(15);
    assertThat(items).extracting(ContentItem::kind).contains(ItemKind.values());
    assertThat(items)
        .filteredOn(contentItem -> contentItem.topic().isEmpty())
        .hasSizeGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stream processing",
        "platform engineering",
        "observability",
        "on-call culture",
        "data platforms",
        "causal inference",
        "databases",
        "design systems",
        "embedded systems",
        "motion planning",
        "rendering",
        "pricing models",
        "team topologies"
      })
  void items_onWhatTheSamplePeopleCareAbout_areThere(String interest) {
    assertThat(LIBRARY.items()).extracting(ContentItem::topic).contains(interest);
  }

  @Test
  void items_ofTheirTexts_shareNone() {
    assertThat(LIBRARY.items())
        .filteredOn(contentItem -> !contentItem.kind().somebody())
        .extracting(ContentItem::title)
        .doesNotHaveDuplicates();
    assertThat(LIBRARY.items()).extracting(ContentItem::summary).doesNotHaveDuplicates();
  }

  @Test
  void items_linkNowhereButToTheReservedDomain() {
    assertThat(LIBRARY.items())
        .allMatch(
            contentItem ->
                contentItem.link().isEmpty()
                    || contentItem.link().startsWith("https://example.com/"));
  }

  @Test
  void events_fallOnDaysOfWork() {
    assertThat(LIBRARY.items())
        .extracting(ContentItem::on)
        .filteredOn(Optional::isPresent)
        .hasSize(6)
        .noneMatch(day -> day.orElseThrow().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0);
  }

  @Test
  void openings_areOpenForecastAndClosed() {
    assertThat(LIBRARY.opening("REQ-104").orElseThrow().state()).isEqualTo(Opening.State.OPEN);
    assertThat(LIBRARY.opening("REQ-133").orElseThrow().state()).isEqualTo(Opening.State.FORECAST);
    assertThat(LIBRARY.opening("REQ-140").orElseThrow().state()).isEqualTo(Opening.State.FORECAST);
    assertThat(LIBRARY.opening("REQ-98").orElseThrow().state()).isEqualTo(Opening.State.CLOSED);
  }
}
