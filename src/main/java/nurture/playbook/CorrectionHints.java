package nurture.playbook;

import java.util.Collection;
import java.util.TreeSet;
import nurture.config.NearestWord;

/** What to write instead. */
public final class CorrectionHints {

  private static final int LISTED = 40;

  /** What was probably meant; and what there is, as long as that can be taken in. */
  public static String nearest(String written, Collection<String> known) {
    String list =
        known.isEmpty()
            ? "There are none"
            : known.size() > LISTED
                ? "There are " + known.size()
                : "There are " + String.join(", ", new TreeSet<>(known));
    return NearestWord.to(written, known).map(near -> "Did you mean " + near + "? ").orElse("")
        + list;
  }

  /** What was probably meant, for names that are sentences. */
  public static String nearestSentence(String written, Collection<String> known) {
    return NearestWord.to(written, known)
        .map(near -> "Did you mean \"" + near + "\"?")
        .orElse("Copy the sentence from the rule file");
  }

  private CorrectionHints() {}
}
