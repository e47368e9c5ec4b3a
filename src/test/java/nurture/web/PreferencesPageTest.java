package nurture.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Candidates read their choices in their own language, and nothing of themselves. */
final class PreferencesPageTest {

  @ParameterizedTest
  @CsvSource({
    "de-AT, de, Was Sie von uns hören, 1. März 2027",
    "nl, nl, Wat je van ons hoort, 1 maart 2027",
    "en-GB, en, What you hear from us, 'March 1, 2027'",
    "fr, en, What you hear from us, 'March 1, 2027'"
  })
  void page_ofALanguage_isInItOrInEnglish(
      String reader, String language, String title, String day) {
    PreferencesPage page = page(reader);

    assertThat(page.choices(List.of("databases")))
        .contains("lang=\"" + language + "\"", "<h1>" + title + "</h1>", "value=\"databases\"");
    assertThat(page.paused(LocalDate.parse("2027-03-01"))).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "nl"})
  void words_ofALanguage_areAllThere_andNoPlaceholderIsLeft(String language) throws Exception {
    PreferencesWords words = PreferencesWords.in(Locale.forLanguageTag(language));
    PreferencesPage page = page(language);

    for (RecordComponent each : PreferencesWords.class.getRecordComponents()) {
      assertThat((String) each.getAccessor().invoke(words)).as(each.getName()).isNotBlank();
    }
    for (String shown :
        List.of(
            page.choices(List.of("databases")),
            page.eraseAsk(),
            page.erased(),
            page.asked(),
            page.gone(),
            page.paused(LocalDate.parse("2027-03-01")),
            page.notPaused(),
            page.quarterly(),
            page.asUsual(),
            page.declined(List.of("databases")),
            page.declined(List.of()),
            page.opensGiven(),
            page.opensWithdrawn(),
            page.allTopics())) {
      assertThat(shown).doesNotContain("%s", "%d", "%t", "<script", "style=\"");
    }
  }

  @Test
  void page_escapesTheSenderAndTheTopics() {
    PreferencesPage page = PreferencesPage.in(Locale.ENGLISH, "Ada & <Sons>", "t");

    assertThat(page.choices(List.of("a\"><b")) + page.declined(List.of("a\"><b")))
        .contains("Ada &amp; &lt;Sons&gt;", "a&quot;&gt;&lt;b")
        .doesNotContain("<Sons>", "<b>", "a\"");
  }

  @Test
  void page_withoutTopics_offersNone() {
    assertThat(page("en").choices(List.of())).doesNotContain("type=\"checkbox\"", "Topics");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "nl"})
  void page_asksForConsentToNoticeOpens_onlyWhereTheSettingsAllowIt(String language) {
    Locale reader = Locale.forLanguageTag(language);
    PreferencesPage asking = PreferencesPage.in(reader, "Engines", "token", true);

    assertThat(asking.choices(List.of()))
        .contains("name=\"opens\" value=\"given\"", "name=\"opens\" value=\"withdrawn\"")
        .doesNotContain("%s");
    assertThat(page(language).choices(List.of())).doesNotContain("name=\"opens\"");
  }

  private static PreferencesPage page(String language) {
    return PreferencesPage.in(Locale.forLanguageTag(language), "Engines", "token");
  }
}
