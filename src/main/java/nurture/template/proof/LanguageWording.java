package nurture.template.proof;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the playbook's lines about writing (P24-P28) mean in one language: lists of phrases in lower
 * case, for people to add to.
 *
 * @param notLooking ways to say that we know they are not looking (P24)
 * @param gives words that go with something of value beyond the pitch (P24)
 * @param longTime asks longer than a quarter of an hour (P25)
 * @param minutes beginnings of the word for minutes
 * @param numbers numbers in words, from 1 on, as far as they count minutes
 * @param process what a passive person is not to be asked for or sent (P26)
 * @param disparaging what is never said about an employer, wherever it stands (P28)
 * @param unkind what is not said in a sentence that is about an employer (P28)
 * @param employer what such a sentence has in it
 * @param salesy what sounds like an advertisement, to readers and to filters
 * @param common frequent words that the other languages do not have
 */
record LanguageWording(
    PhraseList notLooking,
    PhraseList gives,
    PhraseList longTime,
    PhraseList minutes,
    Map<String, Integer> numbers,
    PhraseList process,
    PhraseList disparaging,
    PhraseList unkind,
    PhraseList employer,
    PhraseList salesy,
    Set<String> common) {
  static final Map<String, LanguageWording> BY_LANGUAGE =
      Map.of(
          "en", EnglishWording.LISTS,
          "de", GermanWording.LISTS,
          "nl", DutchWording.LISTS);

  /** Empty for a language nobody has made lists for: the rules that need none still hold. */
  static Optional<LanguageWording> of(Locale language) {
    return Optional.ofNullable(BY_LANGUAGE.get(language.getLanguage()));
  }
}
