package nurture.decision;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A datum that a message needs and that is not known.
 *
 * @param path the variable as templates name it: {@code personal.reason}
 * @param words what it holds, in words: {@code what interests them}
 * @param how a user adds it, in words; empty where that is not told
 */
public record MissingDatum(String path, String words, String how) {

  /** One of which it is not told how it is added. */
  public MissingDatum(String path, String words) {
    this(path, words, "");
  }

  /** Before the name of the datum in the topic of the task that asks for it. */
  private static final String TOPIC = "add-";

  /** In words and by name: {@code what interests them (personal.reason)}. */
  public String phrase() {
    return words.isEmpty() ? path : words + " (" + path + ")";
  }

  /** What the task that asks for it is counted by; one task, whichever message needs the datum. */
  public String topic() {
    return TOPIC + path.replace('.', '-');
  }

  /** Several in one phrase. */
  static String phrase(List<MissingDatum> missing) {
    return missing.stream().map(MissingDatum::phrase).collect(Collectors.joining(" and "));
  }
}
