package nurture.template;

import static nurture.template.Remark.Severity.WARNING;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * PLAYBOOK P28: written in the candidate's language, and not a copy that waits to be translated.
 */
final class OwnLanguage implements Rule {
  @Override
  public void read(Draft draft, Remarks remarks) {
    String own = draft.message().language().getLanguage();
    if (draft.wording().isEmpty()) {
      return;
    }
    List<String> words = PlainText.words(PlainText.letter(draft.whole().text()));
    Wording.BY_LANGUAGE.entrySet().stream()
        .max(
            Comparator.comparingLong(
                    (Map.Entry<String, Wording> one) -> common(words, one.getValue()))
                .thenComparing(one -> one.getKey().equals(own)))
        .filter(likeliest -> !likeliest.getKey().equals(own))
        .ifPresent(
            likeliest ->
                remarks.on(
                    Section.TEXT,
                    "P28",
                    WARNING,
                    "the text reads like " + likeliest.getKey() + " and not like " + own,
                    "Write it in the language of the file's name"));
  }

  private static long common(List<String> words, Wording wording) {
    return words.stream().filter(wording.common()::contains).count();
  }
}
