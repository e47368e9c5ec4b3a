package nurture.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who follows the link reads their own language, and whose mail they stop. */
final class UnsubscribePageTest {

  @ParameterizedTest
  @CsvSource({
    "de-AT, de, Abmelden, Sie sind abgemeldet",
    "nl, nl, Afmelden, Je bent afgemeld",
    "en-GB, en, Unsubscribe, You're unsubscribed",
    "fr, en, Unsubscribe, You're unsubscribed"
  })
  void page_ofALanguage_isInItOrInEnglish(String reader, String page, String ask, String done) {
    UnsubscribePage inTheirs = UnsubscribePage.in(Locale.forLanguageTag(reader), "Engines");

    assertThat(inTheirs.ask(""))
        .contains("lang=\"" + page + "\"", "<h1>" + ask + "</h1>", "<button>" + ask + "</button>");
    assertThat(inTheirs.done()).contains("<h1>" + done + "</h1>").doesNotContain("<button>");
  }

  @Test
  void page_namesTheSenderEscaped() {
    UnsubscribePage page = UnsubscribePage.in(Locale.ENGLISH, "Ada & <Sons>");

    for (String shown : List.of(page.ask(""), page.done())) {
      assertThat(shown).contains("Ada &amp; &lt;Sons&gt; won't send").doesNotContain("<Sons>");
    }
  }
}
