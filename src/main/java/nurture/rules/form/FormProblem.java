package nurture.rules.form;

import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a part of a form.
 *
 * @param path of the part; empty for the rule as a whole
 * @param message what is wrong and what to do, in one sentence
 * @param expected what could stand there; empty where it cannot be listed
 * @param nearest the one of them that was probably meant
 */
public record FormProblem(
    String path, String message, List<String> expected, Optional<String> nearest) {

  public FormProblem {
    expected = List.copyOf(expected);
  }

  /** One of which there is no more to say than its sentence. */
  static FormProblem of(String path, String message) {
    return new FormProblem(path, message, List.of(), Optional.empty());
  }
}
