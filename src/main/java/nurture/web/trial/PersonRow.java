package nurture.web.trial;

import java.util.List;
import java.util.Set;
import nurture.simulation.replay.DifferenceKind;

/**
 * A candidate of a replay.
 *
 * @param name may be empty
 * @param kinds empty if nothing differs about them
 * @param before what was decided and why where the two part, in sentences; empty where nothing of
 *     note or where it is not kept
 */
record PersonRow(
    String ref, String name, Set<DifferenceKind> kinds, List<String> before, List<String> after) {

  String person() {
    return name.isBlank() ? ref : name;
  }

  boolean noticed() {
    return kinds.stream().anyMatch(DifferenceKind::noticed);
  }
}
