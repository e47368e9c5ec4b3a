package nurture.rules;

/**
 * What is wrong with a rule file.
 *
 * @param file as given, relative to the rules folder
 * @param line from 1; 0 when the whole file is meant
 * @param message what is wrong and what to do
 */
public record RuleProblem(String file, int line, String message) {

  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + message;
  }
}
