package nurture.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one reading of days and instants that others write: in events, profiles, bodies and query
 * parameters. Strict and bounded, so that a number, a time where a day belongs or a year beyond all
 * calendars is told instead of guessed at. Pure.
 */
public final class WrittenTime {

  /** What a day is to look like. */
  public static final String DAY = "a day such as 2027-03-01";

  /** What an instant is to look like. */
  public static final String INSTANT = "an instant with its offset, such as 2027-03-01T09:30:00Z";

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final String YEARS = "; its year must be from " + FIRST_YEAR + " to " + LAST_YEAR;

  private static final DateTimeFormatter DAYS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern BEGINS_WITH_A_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ].*");

  /** The day, or empty with a {@link #dayFault}. */
  public static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written, DAYS)).filter(day -> bounded(day.getYear()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The instant, or empty with an {@link #instantFault}. */
  public static Optional<Instant> instant(String written) {
    return offsetTime(written).filter(at -> bounded(at.getYear())).map(OffsetDateTime::toInstant);
  }

  /** What is wrong with a text that is no day. */
  public static String dayFault(String written) {
    if (BEGINS_WITH_A_DAY.matcher(written).matches()) {
      return "must be " + DAY + ", without a time of day";
    }
    return "must be " + DAY + (outOfBounds(written) ? YEARS : "");
  }

  /** What is wrong with a text that is no instant. */
  public static String instantFault(String written) {
    return "must be "
        + INSTANT
        + (offsetTime(written).isPresent() || outOfBounds(written) ? YEARS : "");
  }

  private static Optional<OffsetDateTime> offsetTime(String written) {
    try {
      return Optional.of(OffsetDateTime.parse(written));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean bounded(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static boolean outOfBounds(String written) {
    try {
      return !bounded(LocalDate.parse(written).getYear());
    } catch (DateTimeException e) {
      return false;
    }
  }

  private WrittenTime() {}
}
