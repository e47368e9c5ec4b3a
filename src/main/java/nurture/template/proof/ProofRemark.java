package nurture.template.proof;

/**
 * What the check has to say about a message that loads: something its reader would be right to
 * mind.
 *
 * @param file path inside the template folder, with {@code /}
 * @param line line of the file, from 1; 0 when the file as a whole is meant
 * @param column column of that line, from 1; 0 when the line as a whole is meant
 * @param rule the line of the playbook it comes from, {@code P26}; {@code letter} for the craft of
 *     writing mail, {@code sample} when the sample does not come out whole
 * @param severity whether it must be mended
 * @param message what is wrong
 * @param suggestion what to do about it
 */
public record ProofRemark(
    String file,
    int line,
    int column,
    String rule,
    Severity severity,
    String message,
    String suggestion) {
  /** How much a remark weighs. */
  public enum Severity {
    /** Not to be published like this. */
    ERROR,
    /** To be looked at by somebody; a heuristic may be wrong. */
    WARNING
  }

  /** One line, the way compilers write it. */
  @Override
  public String toString() {
    return file
        + ":"
        + line
        + ":"
        + column
        + " "
        + severity
        + " "
        + rule
        + " "
        + message
        + ". "
        + suggestion
        + ".";
  }
}
