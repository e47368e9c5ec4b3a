package nurture.template.sandbox;

/**
 * Something wrong with a template file, told so that its author can mend it.
 *
 * @param file path inside the template folder, with {@code /}
 * @param line line of the file, from 1; 0 when the file as a whole is meant
 * @param column column of that line, from 1; 0 when the line as a whole is meant
 * @param message what is wrong
 * @param advice what to do about it
 */
public record TemplateProblem(String file, int line, int column, String message, String advice) {
  /** One line, {@code file:line:column message. advice}, the way compilers write it. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column + " " + message + ". " + advice + ".";
  }
}
