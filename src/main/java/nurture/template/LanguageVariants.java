package nurture.template;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/**
 * The files that say the same in several languages, chosen for a reader the way Java chooses
 * resource bundles: for {@code de-AT} the file with {@code .de-AT}, else {@code .de}, else the one
 * without a suffix.
 *
 * @param byTag by BCP 47 tag, the empty tag being the fallback
 */
public record LanguageVariants<T>(Map<String, T> byTag) {
  private static final Control LOOKUP = Control.getControl(Control.FORMAT_DEFAULT);

  public LanguageVariants {
    byTag = Map.copyOf(byTag);
  }

  /** Null only when there is no fallback. */
  @Nullable T closestTo(Locale reader) {
    for (Locale candidate : LOOKUP.getCandidateLocales("", reader)) {
      T found = byTag.get(candidate.equals(Locale.ROOT) ? "" : candidate.toLanguageTag());
      if (found != null) {
        return found;
      }
    }
    return byTag.get("");
  }

  /** The same with one more. */
  LanguageVariants<T> with(String tag, T item) {
    Map<String, T> more = new LinkedHashMap<>(byTag);
    more.put(tag, item);
    return new LanguageVariants<>(more);
  }
}
