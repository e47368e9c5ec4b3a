package nurture.imports.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * How the bytes of a file are a table.
 *
 * @param encoding of a text; UTF-8 for a spreadsheet
 * @param delimiter between the cells of a text; a comma for a spreadsheet
 */
public record TableFormat(Kind kind, Charset encoding, char delimiter) {

  /** What a file is. */
  public enum Kind {
    CSV,
    XLSX
  }

  /** A spreadsheet. */
  public static final TableFormat SPREADSHEET =
      new TableFormat(Kind.XLSX, StandardCharsets.UTF_8, ',');

  /** The delimiters that are looked for; of two that fit alike the earlier one. */
  static final String DELIMITERS = ",;\t|";

  /** As it is kept and sent: {@code csv UTF-8 semicolon}, {@code xlsx}. */
  public String written() {
    return kind == Kind.XLSX ? "xlsx" : "csv " + encoding.name() + " " + delimiterWord();
  }

  /** In words for people. */
  public String words() {
    return kind == Kind.XLSX
        ? "spreadsheet"
        : "text in " + encoding.name() + ", cells separated by " + delimiterWord();
  }

  /** The delimiter in a word. */
  public String delimiterWord() {
    return switch (delimiter) {
      case ';' -> "semicolon";
      case '\t' -> "tab";
      case '|' -> "bar";
      default -> "comma";
    };
  }

  /** The delimiter of a word; empty for any other. */
  public static Optional<Character> delimiterOf(String word) {
    return Optional.ofNullable(
        switch (word.toLowerCase(Locale.ROOT)) {
          case "comma", "," -> ',';
          case "semicolon", ";" -> ';';
          case "tab", "\t" -> '\t';
          case "bar", "|" -> '|';
          default -> null;
        });
  }

  /**
   * Reads what {@link #written} wrote.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static TableFormat of(String written) {
    String[] parts = written.split(" ");
    if (parts.length != 3) {
      return SPREADSHEET;
    }
    return new TableFormat(Kind.CSV, Charset.forName(parts[1]), delimiterOf(parts[2]).orElse(','));
  }
}
