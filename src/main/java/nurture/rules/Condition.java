package nurture.rules;

import java.util.List;

/**
 * One fact a rule looks for.
 *
 * @param fact the type, {@code Candidate}; empty for {@link Kind#OTHER}
 * @param tests what must be true of it, in words of the rule: bindings are taken off, {@code $days}
 *     is replaced by what it stands for, {@code LastStep.daysAgo}, and {@code &&} separates two
 * @param line from 1, in the file of its rule
 * @param column from 1; 0 for the line as a whole
 */
public record Condition(Kind kind, String fact, List<String> tests, int line, int column) {

  /** How it is looked for. */
  public enum Kind {
    /** Each one there is makes the rule speak once. */
    THERE,
    EXISTS,
    NOT,
    /** Anything else, such as {@code or} and {@code accumulate}; the one test is its whole text. */
    OTHER
  }

  public Condition {
    tests = List.copyOf(tests);
  }

  /** The same, made of a line as a whole. */
  Condition at(int otherLine) {
    return new Condition(kind, fact, tests, otherLine, 0);
  }
}
