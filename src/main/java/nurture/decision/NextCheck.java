package nurture.decision;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * When the candidate is checked next if nothing happens, and why. What is planned for later than
 * the next routine check stays on record, but the routine check comes first: a date far ahead does
 * not keep other rules from being asked until then.
 *
 * @param at when the candidate is checked
 * @param planned when something that a rule asked for, or that it waits for, comes; the same as
 *     {@code at} unless a routine check comes first
 * @param reason why something is planned; where nothing is, what a person has to do first, or
 *     {@link #ROUTINE}
 */
public record NextCheck(Instant at, Instant planned, String reason) {

  /** Why a candidate is checked for whom no rule asked for anything sooner. */
  static final String ROUTINE = "routine check; nothing planned";

  private static final String WAITS = "a message waits for ";

  private static final String WAITS_FOR_A_PERSON = "waits for a person: ";

  /**
   * How long no routine check follows a check. Where the candidate's own second comes sooner than
   * that, the routine check is the one a day later: an event right before it needs no second look.
   */
  public static final Duration SHORTEST = Duration.ofMinutes(10);

  private static final int SECONDS_A_DAY = 86_400;

  /** The check at the same time as a routine one, for a candidate whose message waits for data. */
  static NextCheck waiting(NextCheck routine, List<MissingDatum> missing) {
    return new NextCheck(routine.at(), WAITS + MissingDatum.phrase(missing));
  }

  /**
   * The routine check of a candidate for whom nothing is planned, with what a person has to do
   * before anything is.
   */
  static NextCheck waiting(NextCheck routine, List<AwaitedAction> awaited, ZoneId zone) {
    return awaited.isEmpty()
        ? routine
        : new NextCheck(routine.at(), WAITS_FOR_A_PERSON + AwaitedAction.phrase(awaited, zone));
  }

  /** A check at the time that is planned. */
  public NextCheck(Instant at, String reason) {
    this(at, at, reason);
  }

  /**
   * The routine check: the next time that the candidate's own second of the day, UTC, comes, {@link
   * #SHORTEST} from now at the earliest. So it is a day and {@link #SHORTEST} away at most, and a
   * day where this check is a routine check itself.
   */
  public static NextCheck daily(UUID candidate, Instant now) {
    long earliest = now.getEpochSecond() + SHORTEST.toSeconds();
    int second = Math.floorMod(candidate.hashCode(), SECONDS_A_DAY);
    long wait = SECONDS_A_DAY - Math.floorMod(earliest - second, SECONDS_A_DAY);
    return new NextCheck(Instant.ofEpochSecond(earliest + wait), ROUTINE);
  }

  /** The same plan, checked at the routine check where that comes first. */
  NextCheck atTheLatest(NextCheck routine) {
    return routine.at.isBefore(at) ? new NextCheck(routine.at, planned, reason) : this;
  }

  /** Whether nothing is planned. */
  public boolean routine() {
    return reason.equals(ROUTINE) || waitsForAPerson();
  }

  /** Whether nothing is planned because a person has something to do first. */
  public boolean waitsForAPerson() {
    return reason.startsWith(WAITS_FOR_A_PERSON);
  }

  /** Whether a routine check comes before what is planned. */
  public boolean beforeThePlan() {
    return at.isBefore(planned);
  }

  /** Why the candidate is checked then, and what is planned for later, told in a time zone. */
  public String why(ZoneId zone) {
    return beforeThePlan()
        ? "routine check; planned for " + PhraseValues.of(planned, zone) + ": " + reason
        : reason;
  }
}
