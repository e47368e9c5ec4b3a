package nurture.playbook.scenario;

import java.time.Instant;
import java.util.List;
import nurture.candidate.Dossier;
import nurture.playbook.Finding;

/**
 * Somebody's situation at an instant and what is expected of the rules then.
 *
 * @param name a sentence
 * @param file as {@link Finding#file}
 * @param line where it begins
 * @param written all that is written of it and of whom it is about, whatever the numbers it names
 *     are; two scenarios of which the same is written are the same
 */
public record Scenario(
    String name,
    String file,
    int line,
    Dossier dossier,
    Instant at,
    List<Expectation> expectations,
    String written) {
  public Scenario {
    expectations = List.copyOf(expectations);
  }

  /** What stands under a key. */
  public List<WrittenText> named(Expectation.Key key) {
    return expectations.stream()
        .filter(expected -> expected.key() == key)
        .flatMap(expected -> expected.values().stream())
        .toList();
  }
}
