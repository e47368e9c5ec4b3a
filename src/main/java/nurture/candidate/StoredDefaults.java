package nurture.candidate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what may be missing in a stored dossier: what is not known is empty, never null. */
final class StoredDefaults {

  static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  static <T> List<T> list(@Nullable List<T> value) {
    return value == null ? List.of() : List.copyOf(value);
  }

  static <K, V> Map<K, V> map(@Nullable Map<K, V> value) {
    return value == null ? Map.of() : Map.copyOf(value);
  }

  static <T> T or(@Nullable T value, T otherwise) {
    return value == null ? otherwise : value;
  }

  /** The newest {@code most} of a list that is kept oldest first. */
  static <T> List<T> newest(List<T> list, int most) {
    return list.size() <= most ? list : list.subList(list.size() - most, list.size());
  }

  private StoredDefaults() {}
}
