package nurture.candidate.facts;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nurture.library.Opening;

/**
 * How a candidate fits one opening, part by part: the one reading by which the fact {@link Match},
 * the candidates of an opening and the openings of a candidate are told. Pure.
 *
 * @param named whether the profile of the candidate names it
 * @param sameFunction whether it is of the job family of the candidate
 * @param shared skills it asks for and the candidate has, in its order
 * @param missing the others it asks for
 */
public record OpeningFit(
    Opening opening,
    boolean named,
    boolean sameFunction,
    List<String> shared,
    List<String> missing) {

  /** The better fit first: one that the profile names, then the one that shares more skills. */
  public static final Comparator<OpeningFit> BEST =
      Comparator.comparing(OpeningFit::named).thenComparing(fit -> fit.shared().size()).reversed();

  /**
   * What of a profile tells how a candidate fits.
   *
   * @param function in lower case
   * @param skills in lower case
   * @param named the refs of the openings it names
   */
  public record FitProfile(String function, Set<String> skills, Set<String> named) {

    /** Of the values a profile has. */
    public static FitProfile of(
        String function, Collection<String> skills, Collection<String> named) {
      Set<String> lower = new HashSet<>();
      for (String skill : skills) {
        lower.add(skill.toLowerCase(Locale.ROOT));
      }
      return new FitProfile(function.toLowerCase(Locale.ROOT), lower, new HashSet<>(named));
    }
  }

  public OpeningFit {
    shared = List.copyOf(shared);
    missing = List.copyOf(missing);
  }

  /** Holds a profile against an opening. */
  public static OpeningFit of(Opening opening, FitProfile profile) {
    return new OpeningFit(
        opening,
        profile.named().contains(opening.ref()),
        opening.function().equals(profile.function()),
        opening.skills().stream().filter(profile.skills()::contains).toList(),
        opening.skills().stream().filter(skill -> !profile.skills().contains(skill)).toList());
  }

  /** Whether there is anything to hold a profile against, in less time than holding it. */
  static boolean possible(Opening opening, FitProfile profile) {
    return opening.state() != Opening.State.CLOSED
        && (opening.function().equals(profile.function())
            || profile.named().contains(opening.ref()));
  }

  /**
   * Whether the candidate may fit: it is not closed, and the profile names it, or has its function
   * and one of its skills at least.
   */
  public boolean fits() {
    return opening.state() != Opening.State.CLOSED && (named || sameFunction && !shared.isEmpty());
  }
}
