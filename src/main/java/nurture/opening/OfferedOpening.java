package nurture.opening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nurture.library.Opening;

/**
 * An opening that decisions and messages know now.
 *
 * @param kept where it is kept in the database; empty for one that only the playbook in service has
 * @param shipped whether the playbook in service has one of the same ref
 */
public record OfferedOpening(Opening opening, Optional<KeptOpening> kept, boolean shipped) {

  /** Those of a playbook, each as it is kept where it is, and the others that are kept; by ref. */
  public static List<OfferedOpening> of(Collection<Opening> shipped, List<KeptOpening> kept) {
    Map<String, OfferedOpening> all = new TreeMap<>();
    shipped.forEach(
        opening -> all.put(opening.ref(), new OfferedOpening(opening, Optional.empty(), true)));
    Map<String, OfferedOpening> over = new LinkedHashMap<>();
    for (KeptOpening each : kept) {
      String ref = each.opening().ref();
      over.put(ref, new OfferedOpening(each.opening(), Optional.of(each), all.containsKey(ref)));
    }
    all.putAll(over);
    return new ArrayList<>(all.values());
  }

  /** The version of the kept one; 0 for none. */
  public int version() {
    return kept.map(KeptOpening::version).orElse(0);
  }
}
