package nurture.playbook;

/**
 * Something about a playbook's files that somebody should know, told so that they can mend it.
 *
 * @param file as a person would name it from where they stand, with {@code /}
 * @param line from 1; 0 when the file as a whole is meant
 * @param column from 1; 0 when the line as a whole is meant
 * @param playbookLine the line of the playbook it goes against, {@code P26}; empty when none
 * @param message what is wrong, without a full stop
 * @param hint what to do, or what is known about it; may have several lines, may be empty
 */
public record Finding(
    String file,
    int line,
    int column,
    Severity severity,
    FindingCode code,
    String playbookLine,
    String message,
    String hint) {

  public static Finding error(
      FilePosition filePosition, FindingCode findingCode, String message, String hint) {
    return new Finding(
        filePosition.file(),
        filePosition.line(),
        filePosition.column(),
        Severity.ERROR,
        findingCode,
        "",
        message,
        hint);
  }

  public static Finding warning(
      FilePosition filePosition, FindingCode findingCode, String message, String hint) {
    return new Finding(
        filePosition.file(),
        filePosition.line(),
        filePosition.column(),
        Severity.WARNING,
        findingCode,
        "",
        message,
        hint);
  }

  /** The same of a scenario that came out as expected with what is in service. */
  public Finding asDifference() {
    return new Finding(
        file,
        line,
        column,
        Severity.DIFFERENCE,
        FindingCode.SCENARIO_DIFFERS,
        playbookLine,
        message,
        hint);
  }

  /** {@code file:line:column}, as far as it is known. */
  public String where() {
    return file + (line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "");
  }

  /** One line, the way compilers write it. */
  @Override
  public String toString() {
    String advice = hint.replace('\n', ' ');
    String end =
        advice.isEmpty() || ".?!".indexOf(advice.charAt(advice.length() - 1)) >= 0 ? "" : ".";
    return where() + ": " + message + (advice.isEmpty() ? "" : ". " + advice + end);
  }
}
