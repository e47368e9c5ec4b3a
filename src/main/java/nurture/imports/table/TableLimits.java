package nurture.imports.table;

/**
 * How large a table may be.
 *
 * @param columns of a row
 * @param cell in characters
 * @param rows without the header
 */
public record TableLimits(int columns, int cell, long rows) {

  /** What every import keeps to. */
  public static final TableLimits USUAL = new TableLimits(200, 10_000, 2_000_000);
}
