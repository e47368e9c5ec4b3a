package nurture.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What rows do to people who are known already, field by field. A known email address is kept
 * whatever it says: another one would take back that the first bounced.
 *
 * @param usual for fields that are not named
 * @param named for those that are
 */
public record MergePolicy(FieldMerge usual, Map<ImportField, FieldMerge> named) {

  /** Takes what is not known yet, and changes nothing. */
  public static final MergePolicy FILL = new MergePolicy(FieldMerge.FILL, Map.of());

  public MergePolicy {
    named = Map.copyOf(named);
  }

  FieldMerge of(ImportField field) {
    FieldMerge merge = named.getOrDefault(field, usual);
    return field == ImportField.EMAIL && merge == FieldMerge.OVERWRITE ? FieldMerge.FILL : merge;
  }

  /** A word for the usual one, then {@code title=overwrite} for each that is named. */
  public List<String> words() {
    List<String> words = new ArrayList<>();
    words.add(usual.word());
    for (ImportField field : ImportField.values()) {
      if (named.containsKey(field)) {
        words.add(field.word() + "=" + named.get(field).word());
      }
    }
    return List.copyOf(words);
  }

  /**
   * Reads what {@link #words} wrote; empty if a word is none, or a named field cannot be merged.
   */
  public static Optional<MergePolicy> of(List<String> words) {
    FieldMerge usual = FieldMerge.FILL;
    Map<ImportField, FieldMerge> named = new EnumMap<>(ImportField.class);
    for (String word : words) {
      String[] parts = word.strip().split("=", 2);
      Optional<FieldMerge> merge = FieldMerge.of(parts[parts.length - 1].strip());
      Optional<ImportField> field =
          parts.length == 2 ? ImportField.of(parts[0].strip()) : Optional.empty();
      if (merge.isEmpty()
          || parts.length == 2 && (field.isEmpty() || isFixed(field.get(), merge.get()))) {
        return Optional.empty();
      }
      if (field.isPresent()) {
        named.put(field.get(), merge.get());
      } else {
        usual = merge.get();
      }
    }
    return Optional.of(new MergePolicy(usual, named));
  }

  private static boolean isFixed(ImportField field, FieldMerge merge) {
    return field == ImportField.REF || field == ImportField.EMAIL && merge == FieldMerge.OVERWRITE;
  }
}
