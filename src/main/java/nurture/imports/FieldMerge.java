package nurture.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a row does to a field of a person who is known already. */
public enum FieldMerge {
  /** It is taken where nothing is known. */
  FILL,
  /** It takes the place of what is known. */
  OVERWRITE,
  /** It is left out. */
  NEVER;

  /** As it is written down: {@code fill}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<FieldMerge> of(String word) {
    return Arrays.stream(values()).filter(merge -> merge.word().equals(word)).findFirst();
  }
}
