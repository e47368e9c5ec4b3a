package nurture.template.proof;

import static nurture.template.proof.ProofRemark.Severity.ERROR;

import java.util.List;
import java.util.Map;
import nurture.template.TemplateFile.Piece;
import nurture.template.proof.PhraseList.Found;
import nurture.template.proof.WordSequence.Word;

/** PLAYBOOK P25: the ask is small, a quarter of an hour at most. */
final class SmallAsk implements ProofRule {
  /** In minutes. */
  private static final int LONGEST = 15;

  @Override
  public void read(MessageProof messageProof, ProofRemarks proofRemarks) {
    if (messageProof.isApproach()) {
      messageProof
          .wording()
          .ifPresent(languageWording -> read(messageProof, languageWording, proofRemarks));
    }
  }

  private static void read(
      MessageProof messageProof, LanguageWording languageWording, ProofRemarks proofRemarks) {
    messageProof
        .pieces()
        .forEach(
            piece -> {
              List<Word> words = WordSequence.ofSource(piece.body());
              for (Found found : languageWording.longTime().in(words)) {
                if (!isQuarter(words, found.from())) {
                  complain(piece, found.start(), found.phrase(), proofRemarks);
                }
              }
              for (Found found : languageWording.minutes().in(words)) {
                int minutes = before(words, found.from(), languageWording.numbers());
                if (minutes > LONGEST) {
                  complain(
                      piece,
                      words.get(found.from() - 1).start(),
                      minutes + " minutes",
                      proofRemarks);
                }
              }
            });
  }

  /** "A quarter of an hour", but not three of them. */
  private static boolean isQuarter(List<Word> words, int from) {
    return from >= 2
        && words.get(from - 1).lower().equals("of")
        && words.get(from - 2).lower().equals("quarter");
  }

  /** The number in front of the word at {@code index}, also "forty five"; 0 when there is none. */
  private static int before(List<Word> words, int index, Map<String, Integer> numbers) {
    int last = index < 1 ? 0 : number(words.get(index - 1), numbers);
    int tens = index < 2 ? 0 : number(words.get(index - 2), numbers);
    boolean together = last > 0 && last < 10 && tens >= 20 && !isDigits(words.get(index - 2));
    return together ? tens + last : last;
  }

  private static int number(Word word, Map<String, Integer> numbers) {
    if (isDigits(word)) {
      return word.raw().length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(word.raw());
    }
    return numbers.getOrDefault(word.lower(), 0);
  }

  private static boolean isDigits(Word word) {
    return word.raw().chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static void complain(Piece piece, int index, String asked, ProofRemarks proofRemarks) {
    proofRemarks.at(
        piece,
        index,
        "P25",
        ERROR,
        "\"" + asked + "\" is much to ask of somebody who asked for nothing",
        "Ask for 15 minutes or offer the two-page brief");
  }
}
