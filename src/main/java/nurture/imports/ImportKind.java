package nurture.imports;

import java.util.Locale;
import java.util.Optional;

/** What the rows of an import are. */
public enum ImportKind {
  /** People, who become candidates. */
  PEOPLE,
  /** Addresses that are written to no more. */
  SUPPRESSED;

  /** As it is written down: {@code people}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ImportKind> of(String word) {
    return word.equals("people")
        ? Optional.of(PEOPLE)
        : word.equals("suppressed") ? Optional.of(SUPPRESSED) : Optional.empty();
  }
}
