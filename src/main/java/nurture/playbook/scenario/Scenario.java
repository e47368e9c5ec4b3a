package nurture.playbook.scenario;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.playbook.Finding;

/**
 * The situation of a candidate at an instant, or a reply, and what is expected of the rules then.
 *
 * @param name a sentence
 * @param file as {@link Finding#file}
 * @param line where it begins
 * @param reply the words of a reply that is read; then nothing is decided of a candidate
 * @param written all that is written of it and of whom it is about, whatever the numbers it names
 *     are; two scenarios of which the same is written are the same
 */
public record Scenario(
    String name,
    String file,
    int line,
    Dossier dossier,
    Instant at,
    Optional<String> reply,
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
