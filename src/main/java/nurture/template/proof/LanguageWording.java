package nurture.template.proof;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nurture.template.LanguageFiles;
import nurture.template.LanguageWords;

/** The {@link LanguageWords} of one language as lists that are looked for. */
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
    PhraseList stilted,
    PhraseList promises,
    Set<String> common) {
  static LanguageWording of(LanguageWords words) {
    return new LanguageWording(
        PhraseList.of(words.notLooking()),
        PhraseList.of(words.gives()),
        PhraseList.of(words.longTime()),
        PhraseList.of(words.minutes()),
        words.numbers(),
        PhraseList.of(words.process()),
        PhraseList.of(words.disparaging()),
        PhraseList.of(words.unkind()),
        PhraseList.of(words.employer()),
        PhraseList.of(words.salesy()),
        PhraseList.of(words.stilted()),
        PhraseList.of(words.promises()),
        words.common());
  }

  /** By language. */
  static Map<String, LanguageWording> all(LanguageFiles languages) {
    Map<String, LanguageWording> all = new TreeMap<>();
    languages.byTag().forEach((tag, words) -> all.put(tag, of(words)));
    return all;
  }
}
