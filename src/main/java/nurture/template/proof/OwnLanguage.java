package nurture.template.proof;

import static nurture.template.proof.ProofRemark.Severity.WARNING;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nurture.template.TemplateSection;

/**
 * PLAYBOOK P28: written in the candidate's language, and not a copy that waits to be translated.
 */
final class OwnLanguage implements ProofRule {
  @Override
  public void read(MessageProof messageProof, ProofRemarks proofRemarks) {
    String own = messageProof.message().language().getLanguage();
    if (messageProof.wording().isEmpty()) {
      return;
    }
    List<String> words = PlainText.words(PlainText.letter(messageProof.whole().text()));
    messageProof.wordings().entrySet().stream()
        .max(
            Comparator.comparingLong(
                    (Map.Entry<String, LanguageWording> one) -> common(words, one.getValue()))
                .thenComparing(one -> one.getKey().equals(own)))
        .filter(likeliest -> !likeliest.getKey().equals(own))
        .ifPresent(
            likeliest ->
                proofRemarks.on(
                    TemplateSection.TEXT,
                    "P28",
                    WARNING,
                    "the text reads like " + likeliest.getKey() + " and not like " + own,
                    "Write it in the language of the file's name"));
  }

  private static long common(List<String> words, LanguageWording languageWording) {
    return words.stream().filter(languageWording.common()::contains).count();
  }
}
