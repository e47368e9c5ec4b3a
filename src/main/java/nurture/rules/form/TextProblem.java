package nurture.rules.form;

import java.util.List;
import java.util.Optional;

/**
 * What is wrong at a place of a rule file.
 *
 * @param start offset from 0
 * @param end offset behind the last character; more than the start
 * @param line from 1
 * @param column from 1
 * @param message what is wrong and what to write instead, in one sentence
 * @param expected the names that could stand there; empty where they cannot be listed
 * @param nearest the one of them that was probably meant
 */
public record TextProblem(
    int start,
    int end,
    int line,
    int column,
    String message,
    List<String> expected,
    Optional<String> nearest) {

  public TextProblem {
    expected = List.copyOf(expected);
  }
}
