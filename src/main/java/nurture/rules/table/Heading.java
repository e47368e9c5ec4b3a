package nurture.rules.table;

import java.util.List;
import java.util.Locale;

/**
 * A heading a table may have.
 *
 * @param name what messages call it; lower case
 * @param required whether a table without it is no table
 * @param otherNames other ways people write it; lower case, one space between words
 */
public record Heading(String name, boolean required, List<String> otherNames) {

  public Heading {
    otherNames = List.copyOf(otherNames);
  }

  public static Heading required(String name, String... otherNames) {
    return new Heading(name, true, List.of(otherNames));
  }

  public static Heading optional(String name, String... otherNames) {
    return new Heading(name, false, List.of(otherNames));
  }

  /** Whether a cell of the first row means this one, however it is spelled. */
  boolean means(String written) {
    String plain = written.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return plain.equals(name) || otherNames.contains(plain);
  }
}
