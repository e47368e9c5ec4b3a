package nurture.candidate.facts;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The candidate asked to be left alone until a day (PLAYBOOK P34).
 *
 * @param active the day has not come yet
 * @param due the day has come and nobody has written since
 * @param start the beginning of that day in the candidate's zone
 */
@AtMostOne
public record Postponed(LocalDate until, String reason, boolean active, boolean due, Instant start)
    implements Fact {

  /** The day and the reason they gave, for example {@code 2027-06-01 (a big migration)}. */
  public String inWords() {
    return reason.isEmpty() ? until.toString() : until + " (" + reason + ")";
  }
}
