package nurture.rules.memory;

import java.util.List;
import java.util.Set;

/**
 * What one rule needs and gives.
 *
 * @param folder the phase it speaks in
 * @param premises the facts it looks for
 * @param pairs what it compares of two of them
 * @param ear what it hears of others
 * @param says words it may insert
 * @param gives types it may insert, opinions included
 * @param opening whether it may ask for the next opening hour of the moment
 */
record Role(
    String rule,
    String folder,
    List<Premise> premises,
    List<Pair> pairs,
    Ear ear,
    Set<String> says,
    boolean saysAll,
    Set<String> gives,
    boolean opening) {

  private static final Set<String> SILENT = Set.of("Flag", "Points", "WorkingHours", "Veto");
  private static final Set<String> WISHES = Set.of("Send", "Task");

  /** Whether it is not asked again right before a message leaves. */
  boolean journey() {
    return folder.equals("journey");
  }

  /** Whether it speaks when everything is wanted that will be. */
  boolean guard() {
    return folder.equals("guard");
  }

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

  /**
   * Whether something it inserts may change what another rule does.
   *
   * @param byWishes whether touchpoints it wants are something, too
   */
  boolean feeds(Role other, boolean byWishes) {
    if (gives.contains("?")) {
      return true;
    }
    Ear ear = other.ear();
    for (String kind : gives) {
      boolean word = kind.equals("Flag");
      if (word
          ? ear.hearsAll() || saysAll && !ear.hears().isEmpty() || common(says, ear.hears())
          : (byWishes || !WISHES.contains(kind)) && ear.hearsKinds().contains(kind)) {
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
