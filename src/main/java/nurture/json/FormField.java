package nurture.json;

import java.util.List;

/**
 * A field of something that can be posted, as a form asks for it.
 *
 * @param name its path, for example {@code connection.name}
 * @param choices as they are written; empty unless there is a choice
 * @param required whether it cannot be left out
 * @param says what the description of the API says of it; may be empty
 */
public record FormField(
    String name, Kind kind, List<String> choices, boolean required, String says) {

  /** What is typed into it. */
  public enum Kind {
    LINE,
    PROSE,
    /** A list of texts, a line each. */
    LINES,
    /** Texts by name: {@code linkedin: https://…}, a line each. */
    PAIRS,
    DAY,
    /** A time of a day, in a zone that the form says. */
    TIME,
    CHOICE,
    FLAG
  }

  public FormField {
    choices = List.copyOf(choices);
  }
}
