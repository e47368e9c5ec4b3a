package nurture.imports;

/** Outcomes as lines of CSV. A cell that a spreadsheet would calculate is made harmless. Pure. */
public final class OutcomeLines {

  /** The first line of the file. */
  public static final String HEADER = "line,outcome,column,value,reason\r\n";

  private OutcomeLines() {}

  /** One row of the file, with its line break. */
  public static String line(LineOutcome outcome) {
    return outcome.line()
        + ","
        + outcome.kind().word()
        + ","
        + cell(outcome.column())
        + ","
        + cell(outcome.value())
        + ","
        + cell(outcome.reason())
        + "\r\n";
  }

  /** A cell that is text to every spreadsheet. */
  static String cell(String text) {
    if (text.isEmpty()) {
      return text;
    }
    String harmless = FormulaCells.harmless(text);
    boolean quoted = false;
    for (int i = 0; i < harmless.length() && !quoted; i++) {
      char c = harmless.charAt(i);
      quoted = c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t';
    }
    return quoted ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
  }
}
