package nurture.rules.match;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which of some candidates a rule matches.
 *
 * @param population how many candidates there are in all
 * @param asked how many were looked at
 * @param matching how many of them the rule matches
 * @param examples some of those
 * @param near how many miss the fewest conditions; none where those are too many
 * @param missing how many conditions they miss; 0 for none
 * @param nearest some of those, the nearest ones first
 * @param failed about how many the conditions could not be evaluated
 * @param failure why of the first of those; empty if there are none
 */
public record RuleMatches(
    long population,
    int asked,
    int matching,
    List<MatchedCandidate> examples,
    int near,
    int missing,
    List<NearMiss> nearest,
    int failed,
    Optional<String> failure) {

  public RuleMatches {
    examples = List.copyOf(examples);
    nearest = List.copyOf(nearest);
  }

  /** Whether there are candidates that were not looked at. */
  public boolean sampled() {
    return population > asked;
  }

  /** {@code 41 of 1,000 people sampled}, or {@code 41 of 180 people}. */
  public String sentence() {
    return String.format(
        Locale.ENGLISH,
        "%,d of %,d %s%s",
        matching,
        asked,
        asked == 1 ? "person" : "people",
        sampled() ? " sampled" : "");
  }
}
