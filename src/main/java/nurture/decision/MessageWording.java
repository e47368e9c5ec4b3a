package nurture.decision;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What an arm of an experiment has a message say otherwise than its template and the settings do.
 *
 * @param subjects its subject line by the BCP 47 tag of a language; under an empty tag for all
 *     languages that have none of their own
 * @param sender the address of who it is from; empty for the usual one
 * @param playbook the version whose guards check it and whose template it is made of; empty for the
 *     one in service
 */
public record MessageWording(
    Map<String, String> subjects, Optional<String> sender, OptionalLong playbook) {

  /** As the template and the settings say. */
  public static final MessageWording USUAL =
      new MessageWording(Map.of(), Optional.empty(), OptionalLong.empty());

  public MessageWording {
    subjects = Map.copyOf(subjects);
  }
}
