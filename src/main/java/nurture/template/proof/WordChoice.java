package nurture.template.proof;

import static nurture.template.proof.ProofRemark.Severity.ERROR;
import static nurture.template.proof.ProofRemark.Severity.WARNING;

import java.util.List;
import nurture.template.TemplateFile.Piece;
import nurture.template.proof.PhraseList.Found;
import nurture.template.proof.WordSequence.Word;

/**
 * PLAYBOOK P26 and P28, and the tone: words that are not for a message of this purpose, looked for
 * in what the template itself says, since a candidate's own talk may well be about interviews.
 */
final class WordChoice implements ProofRule {
  /** Shorter ones are names: SQL, AWS, HTTP is the longest of the usual. */
  private static final int SHOUT = 5;

  /** How far from an employer a word is still about it. In words. */
  private static final int NEAR = 30;

  @Override
  public void read(MessageProof messageProof, ProofRemarks proofRemarks) {
    messageProof
        .pieces()
        .forEach(
            piece -> {
              List<Word> words = WordSequence.ofSource(piece.body());
              messageProof
                  .wording()
                  .ifPresent(w -> phrases(messageProof, w, piece, words, proofRemarks));
              shouts(piece, words, proofRemarks);
            });
  }

  private static void phrases(
      MessageProof messageProof,
      LanguageWording languageWording,
      Piece piece,
      List<Word> words,
      ProofRemarks proofRemarks) {
    if (messageProof.isApproach()) {
      for (Found found : languageWording.process().in(words)) {
        proofRemarks.at(
            piece,
            found.start(),
            "P26",
            ERROR,
            "\"" + found.phrase() + "\" is for people in a hiring process",
            "Offer the two-page brief or a 15-minute chat instead");
      }
      for (Found found : languageWording.disparaging().in(words)) {
        disparages(piece, found, proofRemarks);
      }
      for (Found found : languageWording.unkind().in(words)) {
        if (!languageWording.employer().in(sentence(words, found.from())).isEmpty()) {
          disparages(piece, found, proofRemarks);
        }
      }
    }
    for (Found found : languageWording.stilted().in(words)) {
      proofRemarks.at(
          piece,
          found.start(),
          "letter",
          WARNING,
          "\"" + found.phrase() + "\" sounds stilted",
          "Write it as you would say it to a colleague");
    }
    for (Found found : languageWording.salesy().in(words)) {
      proofRemarks.at(
          piece,
          found.start(),
          "letter",
          WARNING,
          "\"" + found.phrase() + "\" sounds like an advertisement",
          "Say what is the case, in plain words");
    }
  }

  private static void disparages(Piece piece, Found found, ProofRemarks proofRemarks) {
    proofRemarks.at(
        piece,
        found.start(),
        "P28",
        ERROR,
        "\"" + found.phrase() + "\" talks an employer down",
        "Say what speaks for us, and leave theirs out of it");
  }

  /** The words around {@code index}, from one full stop to the next, as far as they are near. */
  private static List<Word> sentence(List<Word> words, int index) {
    int from = index;
    while (from > Math.max(0, index - NEAR) && !words.get(from - 1).raw().equals(".")) {
      from--;
    }
    int to = index;
    while (to < Math.min(words.size(), index + NEAR) && !words.get(to).raw().equals(".")) {
      to++;
    }
    return words.subList(from, to);
  }

  private static void shouts(Piece piece, List<Word> words, ProofRemarks proofRemarks) {
    for (Word word : words) {
      if (word.raw().length() >= SHOUT && word.raw().chars().allMatch(Character::isUpperCase)) {
        proofRemarks.at(
            piece,
            word.start(),
            "letter",
            WARNING,
            "\"" + word.raw() + "\" shouts",
            "Write it in small letters");
      }
    }
  }
}
