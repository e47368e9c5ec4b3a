package nurture.imports.table;

/**
 * Looks at the markup of a spreadsheet as it streams by, for what would fill the memory of a
 * reader: a document type, a text without an end, a row of endless cells, a reference to a column
 * far beyond the last. Knows just enough of XML for that. For one entry and one thread.
 */
final class MarkupBounds {

  /** The last column of a spreadsheet is XFD. */
  private static final int LONGEST_COLUMN = 3;

  private static final int MOST_CELLS = 16_384;
  private static final int LONGEST_TAG = 65_536;

  /** Bytes of one character at most, and as many again for what is escaped. */
  private static final int BYTES = 12;

  private final TableLimits limits;
  private final StringBuilder name = new StringBuilder();
  private boolean inTag;
  private boolean named;
  private int tag;
  private long text;
  private long row = 1;
  private int cells;
  private int reference = -1;
  private int before;

  MarkupBounds(TableLimits limits) {
    this.limits = limits;
  }

  void seen(byte[] bytes, int length) throws UnreadableTable {
    for (int i = 0; i < length; i++) {
      int c = bytes[i];
      if (inTag) {
        inTag(c);
      } else if (c == '<') {
        inTag = true;
        named = false;
        tag = 0;
        name.setLength(0);
        text = 0;
      } else if (++text > (long) limits.cell() * BYTES) {
        throw new UnreadableTable(
            row, "has a cell of more than " + limits.cell() + " characters; shorten it");
      }
    }
  }

  private void inTag(int c) throws UnreadableTable {
    if (++tag > LONGEST_TAG) {
      throw new UnreadableTable(row, "the markup of the spreadsheet is broken here; save it anew");
    }
    if (!named) {
      if (c == ' ' || c == '>' || c == '/' && name.length() > 0 || c == '\n' || c == '\r') {
        named = true;
        named();
      } else if (c == ':') {
        name.setLength(0);
      } else if (name.length() < 16) {
        name.append((char) c);
      }
    }
    reference(c);
    if (c == '>') {
      inTag = false;
      reference = -1;
    }
    before = c;
  }

  /** Counts the capital letters after {@code r="}. */
  private void reference(int c) throws UnreadableTable {
    if (c == '"' && before == '=') {
      reference = 0;
    } else if (reference >= 0 && c >= 'A' && c <= 'Z') {
      reference++;
      if (reference > LONGEST_COLUMN && name.toString().equals("c")) {
        throw new UnreadableTable(row, "refers to a column that no spreadsheet has; save it anew");
      }
    } else {
      reference = -1;
    }
  }

  private void named() throws UnreadableTable {
    switch (name.toString()) {
      case "!DOCTYPE" ->
          throw new UnreadableTable(
              "The spreadsheet has a document type in it, which none needs. Save it anew.");
      case "/row" -> row++;
      case "row" -> cells = 0;
      case "c" -> {
        if (++cells > MOST_CELLS) {
          throw new UnreadableTable(
              row,
              "has more than " + limits.columns() + " columns; leave out those you do not need");
        }
      }
      default -> {
        // Nothing that grows.
      }
    }
  }
}
