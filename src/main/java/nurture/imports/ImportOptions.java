package nurture.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nurture.candidate.Suppression;

/**
 * What holds for all rows of an import.
 *
 * @param source where the data are from, for new people whose row does not say it; may be empty
 * @param collectedAt when they were collected, likewise; empty: when the file was sent
 * @param spread over how long the first checks of the people are spread; zero: as fast as the
 *     settings say
 * @param cause of a list of suppressed addresses
 */
public record ImportOptions(
    ImportKind kind,
    MergePolicy merge,
    String source,
    Optional<Instant> collectedAt,
    Duration spread,
    Suppression.Cause cause) {

  public static final ImportOptions USUAL =
      new ImportOptions(
          ImportKind.PEOPLE,
          MergePolicy.FILL,
          "",
          Optional.empty(),
          Duration.ZERO,
          Suppression.Cause.UNSUBSCRIBED);

  /** What is missing for a mapping, in a sentence; empty if nothing is. */
  public Optional<String> fault(ColumnMapping mapping) {
    return mapping
        .fault(kind)
        .or(
            () ->
                kind == ImportKind.PEOPLE && source.isBlank() && !mapping.has(ImportField.SOURCE)
                    ? Optional.of(
                        "No column is mapped to Source: say where the data are from, in words for"
                            + " the people, such as: your public profile on LinkedIn.")
                    : Optional.empty());
  }
}
