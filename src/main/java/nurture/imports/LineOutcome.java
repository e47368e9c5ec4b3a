package nurture.imports;

import java.util.Optional;

/**
 * What became of one row of a file.
 *
 * @param line where the row begins, from 1
 * @param column the header of the cell that is to blame; empty where there is none
 * @param value what stood there, shortened
 * @param reason why it was refused; empty for any other kind
 */
public record LineOutcome(long line, Kind kind, String column, String value, String reason) {

  private static final int SHOWN = 200;

  /** What it can be. */
  public enum Kind {
    /** A person who was not known, or an address that was not suppressed. */
    CREATED('c'),
    /** A person of whom more is known now. */
    MERGED('m'),
    /** All of it was known. */
    UNCHANGED('u'),
    REFUSED('r');

    private final char letter;

    Kind(char letter) {
      this.letter = letter;
    }

    /** As it is kept. */
    public char letter() {
      return letter;
    }

    /** As it is written down: {@code created}. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Optional<Kind> of(char letter) {
      for (Kind kind : values()) {
        if (kind.letter == letter) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  public LineOutcome {
    value = value.length() > SHOWN ? value.substring(0, end(value)) + "…" : value;
  }

  /** Not between the halves of a surrogate pair. */
  private static int end(String value) {
    return Character.isHighSurrogate(value.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
  }

  static LineOutcome of(long line, Kind kind) {
    return new LineOutcome(line, kind, "", "", "");
  }

  static LineOutcome refused(long line, String column, String value, String reason) {
    return new LineOutcome(line, Kind.REFUSED, column, value, reason);
  }
}
