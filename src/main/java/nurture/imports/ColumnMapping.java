package nurture.imports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What each column of a table says; empty for one that is not read.
 *
 * @param fields by column, in the order of the file
 */
public record ColumnMapping(List<Optional<ImportField>> fields) {

  public ColumnMapping {
    fields = List.copyOf(fields);
  }

  /** Reads words as {@link #words} writes them; an empty word is a column that is not read. */
  public static Optional<ColumnMapping> of(List<String> words) {
    List<Optional<ImportField>> fields = new ArrayList<>();
    for (String word : words) {
      Optional<ImportField> field = ImportField.of(word);
      if (field.isEmpty() && !word.isEmpty()) {
        return Optional.empty();
      }
      fields.add(field);
    }
    return Optional.of(new ColumnMapping(fields));
  }

  /** A word for each column; empty for one that is not read. */
  public List<String> words() {
    return fields.stream().map(field -> field.map(ImportField::word).orElse("")).toList();
  }

  public boolean has(ImportField field) {
    return fields.contains(Optional.of(field));
  }

  /** The columns that say something, from 0. */
  public List<Integer> columns(ImportField field) {
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).equals(Optional.of(field))) {
        columns.add(i);
      }
    }
    return List.copyOf(columns);
  }

  /** What is wrong with it for a kind of import, in a sentence; empty if nothing is. */
  public Optional<String> fault(ImportKind kind) {
    Set<ImportField> seen = EnumSet.noneOf(ImportField.class);
    for (Optional<ImportField> field : fields) {
      if (field.isPresent() && !seen.add(field.get()) && !field.get().several()) {
        return Optional.of(
            "Two columns are mapped to " + field.get().label() + "; choose the one that says it.");
      }
    }
    if (kind == ImportKind.SUPPRESSED) {
      return has(ImportField.EMAIL)
          ? Optional.empty()
          : Optional.of("No column is mapped to Email address; choose the one with the addresses.");
    }
    return has(ImportField.EMAIL) || has(ImportField.REF)
        ? Optional.empty()
        : Optional.of(
            "No column is mapped to Email address or Ref; without one of them no person is known.");
  }
}
