package nurture.candidate.facts;

/**
 * A word the policy holds to be true of the candidate now, for example {@code "quiet for a
 * quarter"}. Policy rules insert words and carry the numbers; journey and guard rules match words.
 */
public record Word(String says) implements Fact {

  public static Word says(String word) {
    return new Word(word);
  }
}
