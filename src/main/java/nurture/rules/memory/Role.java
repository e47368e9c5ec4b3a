package nurture.rules.memory;

import java.util.List;
import java.util.Set;

/**
 * What one rule needs and gives.
 *
 * @param journey whether it is not asked again right before a message leaves
 * @param premises the facts it looks for
 * @param pairs what it compares of two of them
 * @param words words that must have been said for it to speak
 * @param kinds types of what rules insert that must be there for it to speak
 * @param hears words it depends on in any way; empty with {@code hearsAll}
 * @param hearsKinds types of inserted facts and opinions it depends on in any way
 * @param says words it may insert
 * @param gives types it may insert, opinions included
 * @param opening whether it may ask for the next opening hour of the moment
 */
record Role(
    String rule,
    boolean journey,
    List<Premise> premises,
    List<Pair> pairs,
    Set<String> words,
    Set<String> kinds,
    Set<String> hears,
    boolean hearsAll,
    Set<String> hearsKinds,
    Set<String> says,
    boolean saysAll,
    Set<String> gives,
    boolean opening) {

  private static final Set<String> SILENT = Set.of("Word", "Points", "WorkingHours", "Veto");

  /** Whether it may want something to reach the candidate, or a recruiter to work. */
  boolean wishes() {
    return gives.contains("Send") || gives.contains("Task") || gives.contains("?");
  }

  boolean forbids() {
    return gives.contains("Veto") || gives.contains("?");
  }

  /** Whether it may say what matters by itself: anything but facts for other rules and vetoes. */
  boolean speaks() {
    return !SILENT.containsAll(gives);
  }

  /** Whether something it inserts may change what another rule does. */
  boolean feeds(Role other) {
    if (gives.contains("?")) {
      return true;
    }
    for (String kind : gives) {
      boolean word = kind.equals("Word");
      if (word
          ? other.hearsAll || saysAll && !other.hears.isEmpty() || common(says, other.hears)
          : other.hearsKinds.contains(kind)) {
        return true;
      }
    }
    return false;
  }

  private static boolean common(Set<String> some, Set<String> others) {
    for (String one : some) {
      if (others.contains(one)) {
        return true;
      }
    }
    return false;
  }
}
