package nurture.candidate.facts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One value of a fact as it is projected: the value itself where it stays the same while nothing
 * happens, else the instant from which it follows.
 *
 * @param name of the field of the fact; {@link #THERE} for what tells whether the fact is there
 * @param column what a database calls it where there is one such fact at most: {@code
 *     last_reply_tone}
 */
public record FactColumn(String name, String column, Kind kind) {

  /** Tells whether the fact is there at all; no field of a fact has this name. */
  public static final String THERE = "there";

  /** What is written of a value. Instants are written in microseconds, rounded up. */
  public enum Kind {
    TEXT("text"),
    NUMBER("int"),
    TRUTH("boolean"),
    TEXTS("text[]"),
    /** The instant since which whole days are counted; none where the number stands for never. */
    DAYS_SINCE("bigint"),
    /** The same, and the number is -1 until the instant has come. */
    DAYS_PAST("bigint"),
    /** The instant at which it becomes true; none where it never does. */
    TRUE_FROM("bigint"),
    /** The instant at which it stops being true; none where it never does. */
    TRUE_UNTIL("bigint"),
    /** A number now, and the next instants at which it grows by one. */
    GROWS("bigint[]");

    private final String type;

    Kind(String type) {
      this.type = type;
    }

    /** The type of PostgreSQL it is kept as. */
    public String type() {
      return type;
    }

    /** Whether it is the same at every later instant. */
    public boolean isStill() {
      return switch (this) {
        case TEXT, NUMBER, TRUTH, TEXTS -> true;
        default -> false;
      };
    }
  }

  /**
   * Whether a value is the one that a fact has of which nothing is known: false, 0 or empty. Where
   * there may be several facts it is left out.
   */
  public static boolean isLeftOut(@Nullable Object value) {
    return value == null || value.equals(false) || value.equals(0) || value.equals("");
  }

  /** What stands for a text of the field among the terms of a candidate. */
  public String term(String text) {
    return name + ":" + text;
  }

  /** A name as databases write it: {@code quiet_days}. */
  static String snake(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
