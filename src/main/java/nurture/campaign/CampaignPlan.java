package nurture.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import nurture.event.Via;

/**
 * What a campaign offers, and when.
 *
 * @param steps its messages, in their order; those that were removed among them
 * @param day when it begins, by the calendar of each candidate
 * @param time when on that day, by the clock of each candidate
 * @param spreadMinutes over how many minutes from then on candidates are spread; 0 for none
 * @param expiresDays how many days an offer stands, if rules hold it back
 * @param rolling whether those who come into the segment later are offered it too
 * @param everyWeeks after how many weeks it is offered anew, to who is in the segment then; 0 for
 *     never
 * @param lastDay after which no candidate comes into a rolling audience, and it is not offered anew
 * @param anchor the day in the life of each candidate that it is dated by
 * @param againAfterDays after how many days a candidate of a rolling audience comes into it again;
 *     0 for each time they come into the segment anew; empty for never
 * @param limits when it pauses by itself
 */
public record CampaignPlan(
    List<CampaignStep> steps,
    LocalDate day,
    LocalTime time,
    int spreadMinutes,
    int expiresDays,
    boolean rolling,
    int everyWeeks,
    Optional<LocalDate> lastDay,
    Optional<DateAnchor> anchor,
    OptionalInt againAfterDays,
    CampaignLimits limits) {

  public CampaignPlan {
    steps = List.copyOf(steps);
  }

  /** One message, offered once. */
  public CampaignPlan(
      String template,
      Via via,
      LocalDate day,
      LocalTime time,
      int spreadMinutes,
      int expiresDays,
      boolean rolling) {
    this(
        List.of(new CampaignStep("", template, via, 0, false)),
        day,
        time,
        spreadMinutes,
        expiresDays,
        rolling,
        0,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        CampaignLimits.USUAL);
  }

  /** At another time of day. */
  public CampaignPlan at(LocalTime other) {
    return new CampaignPlan(
        steps,
        day,
        other,
        spreadMinutes,
        expiresDays,
        rolling,
        everyWeeks,
        lastDay,
        anchor,
        againAfterDays,
        limits);
  }

  /** With other messages. */
  public CampaignPlan with(List<CampaignStep> others) {
    return new CampaignPlan(
        others,
        day,
        time,
        spreadMinutes,
        expiresDays,
        rolling,
        everyWeeks,
        lastDay,
        anchor,
        againAfterDays,
        limits);
  }

  /** The message it begins with. */
  public CampaignStep first() {
    return steps.stream().filter(step -> !step.removed()).findFirst().orElse(steps.get(0));
  }

  /** The message that follows another one, which may have been removed. */
  public Optional<CampaignStep> after(String key) {
    return steps.stream()
        .dropWhile(step -> !step.key().equals(key))
        .skip(1)
        .filter(step -> !step.removed())
        .findFirst();
  }

  public Optional<CampaignStep> step(String key) {
    return steps.stream().filter(step -> step.key().equals(key)).findFirst();
  }

  /**
   * What tells one offer of a campaign to a candidate from the others; part of what makes its
   * message be sent once.
   *
   * @param round how many times the candidate came into the audience, this one included
   */
  public static String part(CampaignStep step, int round) {
    return round == 1 ? step.key() : step.key() + "~" + round;
  }

  /** When the first candidate on earth may be due: no clock is further ahead. */
  public Instant begins() {
    return begins(day);
  }

  private Instant begins(LocalDate first) {
    return first.atTime(time).toInstant(ZoneOffset.MAX);
  }

  /** The day of an edition of a campaign that is offered every some weeks; from 1. */
  public LocalDate day(int edition) {
    return day.plusWeeks((long) everyWeeks * (edition - 1));
  }

  /**
   * Which edition is the newest that may begin; 1 before the first, and where there is one only.
   */
  public int edition(Instant now) {
    return everyWeeks == 0
        ? 1
        : 1
            + (int)
                IntStream.iterate(2, edition -> edition + 1)
                    .takeWhile(edition -> !begins(day(edition)).isAfter(now) && lasts(day(edition)))
                    .count();
  }

  private boolean lasts(LocalDate on) {
    return lastDay.map(last -> !on.isAfter(last)).orElse(true);
  }

  /** Whether no candidate comes into its audience any more, once it has begun. */
  public boolean complete(int edition, Instant now) {
    if (everyWeeks > 0) {
      return !lasts(day(edition + 1));
    }
    return !rolling
        || lastDay
            .map(last -> last.plusDays(1).atStartOfDay(ZoneOffset.MIN).toInstant().isBefore(now))
            .orElse(false);
  }

  /**
   * When a candidate is offered the first message: at the time of day that was chosen, on the first
   * day on which that lies ahead, and a part of the spread later that is always the same for a
   * candidate.
   *
   * @param taken when the candidate was taken into the audience
   */
  public Instant due(UUID candidate, ZoneId zone, Instant taken) {
    return due(candidate, zone, taken, 1);
  }

  /** The same of some edition. */
  public Instant due(UUID candidate, ZoneId zone, Instant taken, int edition) {
    Instant due = at(day(edition), zone);
    Duration spread = Duration.ofMinutes(spreadMinutes);
    if (due.plus(spread).isBefore(taken) && rolling) {
      due = next(zone, taken);
    }
    return spread(candidate, due);
  }

  /**
   * When a candidate is offered a later message.
   *
   * @param sent when the one before it left
   */
  public Instant due(UUID candidate, ZoneId zone, CampaignStep step, Instant sent, Instant now) {
    Instant due = at(sent.atZone(zone).toLocalDate().plusDays(step.afterDays()), zone);
    return spread(candidate, due.isBefore(now) || due.isBefore(sent) ? next(zone, now) : due);
  }

  /** The first instant ahead that is the time of day that was chosen. */
  private Instant next(ZoneId zone, Instant now) {
    LocalDate today = now.atZone(zone).toLocalDate();
    Instant due = at(today, zone);
    return due.isBefore(now) ? at(today.plusDays(1), zone) : due;
  }

  private Instant at(LocalDate on, ZoneId zone) {
    return on.atTime(time).atZone(zone).toInstant();
  }

  private Instant spread(UUID candidate, Instant due) {
    long millis = Duration.ofMinutes(spreadMinutes).toMillis();
    return millis == 0 ? due : due.plusMillis(Math.floorMod(candidate.hashCode() * 31L, millis));
  }
}
