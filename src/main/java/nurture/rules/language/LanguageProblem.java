package nurture.rules.language;

import java.util.List;
import java.util.Optional;

/**
 * A mistake in the text of a rule.
 *
 * @param span where it stands
 * @param found the word that stands there; empty for something that is missing
 * @param expected the names that could stand there; empty where they cannot be listed
 * @param nearest the one of them that was probably meant
 * @param message what is wrong and what to write instead, in one sentence
 */
public record LanguageProblem(
    Kind kind,
    Span span,
    String found,
    List<String> expected,
    Optional<String> nearest,
    String message) {

  /** What kind of mistake it is. */
  public enum Kind {
    /** The words do not make a rule here. */
    SYNTAX,
    /** A bracket, a text, a statement or a rule without its end. */
    UNFINISHED,
    /** A character no rule contains. */
    CHARACTER,
    /** A word of the engine or of Java that is not for rules. */
    NOT_FOR_RULES,
    UNKNOWN_FACT,
    UNKNOWN_FIELD,
    UNKNOWN_CHOICE,
    UNKNOWN_NUMBER,
    UNKNOWN_VARIABLE,
    /** Any other name that is not known. */
    UNKNOWN_NAME,
    /** A name is bound twice. */
    DUPLICATE_NAME,
    /** A value of another type than its place needs. */
    WRONG_TYPE,
    /** More, deeper or longer than rules may be. */
    TOO_LARGE
  }

  public LanguageProblem {
    expected = List.copyOf(expected);
  }

  /** One of which there is no more to say than its sentence. */
  static LanguageProblem of(Kind kind, Span span, String found, String message) {
    return new LanguageProblem(kind, span, found, List.of(), Optional.empty(), message);
  }

  /** Ends the reading of one rule; the next one is read all the same. */
  static final class Stop extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient LanguageProblem problem;

    Stop(LanguageProblem problem) {
      super(problem.message(), null, false, false);
      this.problem = problem;
    }

    LanguageProblem problem() {
      return problem;
    }
  }
}
