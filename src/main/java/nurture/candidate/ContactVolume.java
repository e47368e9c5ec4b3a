package nurture.candidate;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * With how many others we are in contact, as counted when outreach to the candidate was last about
 * to be planned. Others change without the candidate, so a count says something for a day only.
 *
 * @param colleagues other candidates at the same employer who got outreach in the last 30 days
 * @param colleagueReplied when another candidate at the same employer last replied
 * @param ownerWaiting other candidates of the same owner for whom a task is open or a reply is not
 *     answered
 * @param at when it was counted
 */
public record ContactVolume(
    int colleagues, Optional<Instant> colleagueReplied, int ownerWaiting, Instant at) {

  /** So long outreach counts as contact. */
  public static final Duration CONTACT = Duration.ofDays(30);

  private static final Duration HOLDS = Duration.ofDays(1);

  public ContactVolume {
    colleagueReplied = StoredDefaults.or(colleagueReplied, Optional.<Instant>empty());
  }

  /** Until when it says something. */
  public Instant until() {
    return at.plus(HOLDS);
  }

  /** Whether another count finds the same, whenever it was made. */
  public boolean finds(ContactVolume other) {
    return colleagues == other.colleagues
        && ownerWaiting == other.ownerWaiting
        && colleagueReplied.equals(other.colleagueReplied);
  }

  /** Whether there are no others at all. */
  public boolean none() {
    return colleagues == 0 && ownerWaiting == 0 && colleagueReplied.isEmpty();
  }
}
