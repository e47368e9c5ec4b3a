package nurture.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The word files: complete in each language, and read as they are written. */
final class InboxWordsTest {

  /** What only one language needs: the words are those of providers, or of one grammar. */
  private static final Set<WordSection> ENGLISH_ALONE =
      EnumSet.of(WordSection.COMPLAINT_SUBJECT, WordSection.FROM_NOW);

  @Test
  void eachLanguage_hasEachSection() throws IOException {
    for (String language : InboxWords.LANGUAGES) {
      List<String> lines = text(language).lines().map(String::strip).toList();
      for (WordSection section : WordSection.values()) {
        if (language.equals("en") || !ENGLISH_ALONE.contains(section)) {
          int title = lines.indexOf("[" + section.title() + "]");
          assertThat(title).as("%s in %s", section, language).isNotNegative();
          assertThat(lines.get(title + 1)).as("%s in %s", section, language).isNotEmpty();
        }
      }
    }
  }

  @Test
  void titles_areThoseOfSections() throws IOException {
    List<String> titles =
        EnumSet.allOf(WordSection.class).stream().map(each -> "[" + each.title() + "]").toList();
    for (String language : InboxWords.LANGUAGES) {
      assertThat(text(language).lines().filter(line -> line.matches("\\[[a-z-]+\\]")))
          .as(language)
          .doesNotHaveDuplicates()
          .isSubsetOf(titles);
    }
  }

  @Test
  void phrases_areInLowerCase() throws IOException {
    for (String language : InboxWords.LANGUAGES) {
      assertThat(text(language).lines().filter(line -> !line.startsWith("#")))
          .as(language)
          .allMatch(line -> lowerCase(line).equals(lowerCase(line).toLowerCase(Locale.ROOT)));
    }
  }

  /** Without the classes of regular expressions that are written in capitals. */
  private static String lowerCase(String line) {
    return line.replace("\\S", "").replace("\\p{L}", "");
  }

  @Test
  void phrases_standForWholeWords_endingsAndGaps() {
    InboxWords words = InboxWords.shipped();

    assertThat(words.found(WordSection.AWAY, "i am out of the office")).isTrue();
    assertThat(words.found(WordSection.AWAY, "i am about of the officer")).isFalse();
    assertThat(words.found(WordSection.BOUNCE_SUBJECT, "undeliverable: hello")).isTrue();
    assertThat(words.found(WordSection.GONE, "ich habe vor kurzem die firma ganz verlassen"))
        .isTrue();
    assertThat(words.values(WordSection.MONTH))
        .containsEntry("dezember", 12)
        .containsEntry("enero", 1);
  }

  @Test
  void gapsOfMeanings_staySentences_orClauses() {
    InboxWords words = InboxWords.shipped();

    assertThat(words.found(WordSection.NEGATIVE, "no, i am not really looking")).isTrue();
    assertThat(words.found(WordSection.NEGATIVE, "not now. looking good")).isFalse();
    assertThat(words.found(WordSection.UNSUBSCRIBE, "please don't send me any more mails"))
        .isTrue();
    assertThat(
            words.found(
                WordSection.UNSUBSCRIBE, "don't send me a contract yet, but do tell me more"))
        .isFalse();
  }

  @Test
  void classesOfWords_standForEachOfThem() {
    InboxWords words = InboxWords.shipped();

    assertThat(words.found(WordSection.NOT_NOW, "ping me in march")).isTrue();
    assertThat(words.found(WordSection.NOT_NOW, "march is a month")).isFalse();
  }

  @Test
  void plain_isOneForm() {
    assertThat(InboxWords.plain("  I\u2019m\u00A0OUT\n of ")).isEqualTo("i'm out of");
  }

  private static String text(String language) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            InboxWords.class.getResourceAsStream("/inbox/" + language + ".words"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Re: Hello, Hello",
    "AW: Antw: RE[2]: Hello, Hello",
    "Rép : Bonjour, Bonjour",
    "'  re:Hello ', Hello",
    "Regarding: Hello, Regarding: Hello",
    "Hello: Re, Hello: Re"
  })
  void threadOf_isTheSubjectWithoutWhatProgramsSetBeforeIt(String subject, String thread) {
    assertThat(InboxWords.shipped().threadOf(subject)).isEqualTo(thread);
  }
}
