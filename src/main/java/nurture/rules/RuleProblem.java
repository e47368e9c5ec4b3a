package nurture.rules;

import nurture.rules.language.LanguageProblem;
import nurture.rules.language.Span;

/**
 * What is wrong with a rule file.
 *
 * @param file as given, relative to the rules folder
 * @param line from 1; 0 when the whole file is meant
 * @param column from 1; 0 when the whole line is meant
 * @param message what is wrong and what to do
 */
public record RuleProblem(String file, int line, int column, String message) {

  /** About a line as a whole. */
  public RuleProblem(String file, int line, String message) {
    this(file, line, 0, message);
  }

  static RuleProblem of(LanguageProblem problem) {
    Span span = problem.span();
    return new RuleProblem(span.file(), span.line(), span.column(), problem.message());
  }

  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + message;
  }
}
