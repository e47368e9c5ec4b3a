package nurture.template.proof;

import java.util.ArrayList;
import java.util.List;
import nurture.template.proof.WordSequence.Word;

/** A list of phrases to look for; a word of one may end in an asterisk, {@code introduc*}. */
final class PhraseList {
  private final List<List<String>> phrases;

  private PhraseList(List<List<String>> phrases) {
    this.phrases = phrases;
  }

  static PhraseList of(List<String> phrases) {
    return new PhraseList(phrases.stream().map(phrase -> List.of(phrase.split(" "))).toList());
  }

  /**
   * A phrase that was found.
   *
   * @param from index of its first word
   * @param words as they are written
   */
  record Found(int from, List<Word> words) {
    /** The phrase with single blanks. */
    String phrase() {
      return String.join(" ", words.stream().map(Word::raw).toList());
    }

    int start() {
      return words.get(0).start();
    }
  }

  /** Every occurrence, in order; the first phrase of the list that fits at a word counts. */
  List<Found> in(List<Word> words) {
    List<String> lower = words.stream().map(Word::lower).toList();
    List<Found> found = new ArrayList<>();
    for (int from = 0; from < words.size(); from++) {
      int start = from;
      phrases.stream()
          .filter(phrase -> isAt(lower, start, phrase))
          .findFirst()
          .ifPresent(
              phrase -> found.add(new Found(start, words.subList(start, start + phrase.size()))));
    }
    return found;
  }

  boolean areIn(String text) {
    return !in(WordSequence.of(text)).isEmpty();
  }

  private static boolean isAt(List<String> words, int from, List<String> phrase) {
    if (from + phrase.size() > words.size()) {
      return false;
    }
    for (int index = 0; index < phrase.size(); index++) {
      String wanted = phrase.get(index);
      String word = words.get(from + index);
      boolean fits =
          wanted.endsWith("*")
              ? word.startsWith(wanted.substring(0, wanted.length() - 1))
              : word.equals(wanted);
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
