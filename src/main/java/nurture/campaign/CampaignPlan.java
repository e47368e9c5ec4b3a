package nurture.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import nurture.event.Via;

/**
 * What a campaign offers, and when.
 *
 * @param template the message template
 * @param via the channel
 * @param day when it begins, by the calendar of each candidate
 * @param time when on that day, by the clock of each candidate
 * @param spreadMinutes over how many minutes from then on candidates are spread; 0 for none
 * @param expiresDays how many days the offer stands, if rules hold it back
 * @param rolling whether those who come into the segment later are offered it too
 */
public record CampaignPlan(
    String template,
    Via via,
    LocalDate day,
    LocalTime time,
    int spreadMinutes,
    int expiresDays,
    boolean rolling) {

  /** When the first candidate on earth may be due: no clock is further ahead. */
  public Instant begins() {
    return day.atTime(time).toInstant(ZoneOffset.MAX);
  }

  /**
   * When a candidate is offered it: at the time of day that was chosen, on the first day on which
   * that lies ahead, and a part of the spread later that is always the same for a candidate.
   *
   * @param taken when the candidate was taken into the audience
   */
  public Instant due(UUID candidate, ZoneId zone, Instant taken) {
    Instant due = day.atTime(time).atZone(zone).toInstant();
    Duration late = Duration.ofMinutes(spreadMinutes);
    if (due.plus(late).isBefore(taken) && rolling) {
      LocalDate today = taken.atZone(zone).toLocalDate();
      due = today.atTime(time).atZone(zone).toInstant();
      if (due.isBefore(taken)) {
        due = today.plusDays(1).atTime(time).atZone(zone).toInstant();
      }
    }
    long millis = late.toMillis();
    return millis == 0 ? due : due.plusMillis(Math.floorMod(candidate.hashCode() * 31L, millis));
  }
}
