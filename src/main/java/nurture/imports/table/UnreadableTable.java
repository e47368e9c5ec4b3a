package nurture.imports.table;

/** A file is no table within the bounds. The message says where, what is wrong and what to do. */
public final class UnreadableTable extends Exception {

  private static final long serialVersionUID = 1L;

  private final long line;

  UnreadableTable(long line, String says) {
    super(line > 0 ? "Line " + line + ": " + says : says);
    this.line = line;
  }

  public UnreadableTable(String says) {
    this(0, says);
  }

  /** Where, from 1; 0 where it is the file as a whole. */
  public long line() {
    return line;
  }
}
