package nurture.decision;

import java.util.Map;
import java.util.Optional;

/**
 * What a message says otherwise than its template and the settings do.
 *
 * @param subjects its subject line by the BCP 47 tag of a language; under an empty tag for all
 *     languages that have none of their own
 * @param sender the address of who it is from; empty for the usual one
 */
public record MessageWording(Map<String, String> subjects, Optional<String> sender) {

  /** As the template and the settings say. */
  public static final MessageWording USUAL = new MessageWording(Map.of(), Optional.empty());

  public MessageWording {
    subjects = Map.copyOf(subjects);
  }
}
