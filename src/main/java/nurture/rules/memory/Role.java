package nurture.rules.memory;

import java.util.List;
import java.util.Set;
import nurture.candidate.facts.Flag;
import nurture.candidate.facts.Points;
import nurture.candidate.facts.WorkingHours;
import nurture.decision.Send;
import nurture.decision.Task;
import nurture.decision.Touchpoint;
import nurture.decision.Veto;

/**
 * What one rule needs and gives.
 *
 * @param folder the phase it speaks in
 * @param premises the facts it looks for
 * @param pairs what it compares of two of them
 * @param ear what it hears of others
 * @param says words it may insert
 * @param gives types it may insert, opinions included; {@code Object} for facts a candidate brings
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
    Set<Class<?>> gives,
    boolean opening) {

  private static final Set<Class<?>> SILENT =
      Set.of(Flag.class, Points.class, WorkingHours.class, Veto.class);

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
    return gives.contains(Send.class) || gives.contains(Task.class) || anything();
  }

  /** Whether it may insert facts that a candidate brings as well. */
  boolean anything() {
    return gives.contains(Object.class);
  }

  boolean forbids() {
    return gives.contains(Veto.class) || anything();
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
    if (anything()) {
      return true;
    }
    Ear ear = other.ear();
    for (Class<?> kind : gives) {
      boolean word = kind == Flag.class;
      if (word
          ? ear.hearsAll() || saysAll && !ear.hears().isEmpty() || common(says, ear.hears())
          : (byWishes || !Touchpoint.class.isAssignableFrom(kind))
              && ear.hearsKinds().contains(kind)) {
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
