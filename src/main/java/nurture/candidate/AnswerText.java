package nurture.candidate;

import java.time.Instant;
import java.util.List;

/**
 * An answer that a user wrote to the candidate and that has not left yet.
 *
 * @param by who wrote it: the address of a member, or the name of a key
 */
public record AnswerText(String text, String by, Instant at) {

  /** What the items of messages begin with that bring an answer along. */
  public static final String PREFIX = "answer/";

  public AnswerText {
    text = StoredDefaults.text(text);
    by = StoredDefaults.text(by);
  }

  /** As a message brings it along. */
  public String item() {
    return PREFIX + at.toEpochMilli();
  }

  /** Its lines, without empty ones. */
  public List<String> paragraphs() {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
