package nurture.campaign;

import nurture.candidate.facts.MovesWithClock.Motion;

/**
 * A day in the life of each candidate that a campaign is dated by: the one on which a number of
 * days among the facts reaches a value.
 *
 * @param fact the fact, {@code Match}
 * @param field its number of days, {@code opensInDays}
 * @param days the value
 * @param motion whether the number counts up or down from day to day
 */
public record DateAnchor(String fact, String field, int days, Motion motion) {

  /** A server that was away for less than so many days offers it late rather than never. */
  private static final int LATE_DAYS = 3;

  /** A condition that is true from the day on, until it is too late. */
  public String condition() {
    return motion == Motion.DOWN
        ? condition(days - LATE_DAYS + 1, days)
        : condition(days, days + LATE_DAYS - 1);
  }

  private String condition(int least, int most) {
    return "%s( %s >= %d, %s <= %d )".formatted(fact, field, least, field, most);
  }
}
