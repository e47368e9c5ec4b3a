package nurture.playbook.scenario;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.playbook.FilePosition;
import org.jspecify.annotations.Nullable;

/**
 * The times that scenarios name, some of them relative to policy numbers: {@code QUIET_QUARTER - 1
 * days ago}, {@code 2027-03-10 12:00}, {@code 2027-03-10 OPENS - 1 minute}, {@code FORECAST_AHEAD
 * days before 2027-06-01 12:00}. A day ago is 24 hours ago, which is how rules count.
 */
final class ScenarioTime {

  private static final String AMOUNT = "(" + ScenarioNumbers.AMOUNT + ")";
  private static final Pattern AGO = Pattern.compile(AMOUNT + " (minute|hour|day|week)s? ago");
  private static final Pattern DATE_AGO =
      Pattern.compile(
          "(?=.*[A-Z])"
              + AMOUNT
              + " (minute|hour|day|week|year)s? ago(?: ([+-]) (\\d{1,4}) days?)?");
  private static final Pattern BESIDE =
      Pattern.compile(AMOUNT + " (minute|hour|day|week)s? (before|after) (.+)");
  private static final Pattern HOUR =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2}) ([A-Za-z]\\w*)(?: ([+-]) (\\d{1,4}) (second|minute|hour)s?)?");
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss]", Locale.ENGLISH);
  private static final List<String> UNITS =
      List.of("seconds", "minutes", "hours", "days", "weeks", "months", "years");

  private final YamlMapping.Book book;
  private final Instant now;
  private final ZoneId zone;

  ScenarioTime(YamlMapping.Book book, Instant now, ZoneId zone) {
    this.book = book;
    this.now = now;
    this.zone = zone;
  }

  /** Whether a unit is one of time. */
  static boolean isTime(String unit) {
    return UNITS.contains(unit);
  }

  /** When something happened; empty, with a problem, if that is no time. */
  Optional<Instant> instant(WrittenText when) {
    Matcher ago = AGO.matcher(when.text());
    if (when.text().equals("now")) {
      return Optional.of(now);
    }
    return ago.matches()
        ? ago(when, ago).map(now::minus)
        : local(book, when, "Write now, 5 days ago, QUIET_QUARTER days ago, or 2027-03-01 09:00")
            .map(local -> local.atZone(zone).toInstant());
  }

  /**
   * A value of an event's data with a policy number in it, {@code LONG_IN_ROLE years ago + 1 day},
   * as the day it is where the candidate is, or as the instant.
   *
   * @return null for any other value; empty, with a problem, if the number does not fit
   */
  @Nullable Optional<String> value(WrittenText written, boolean instant) {
    Matcher ago = DATE_AGO.matcher(written.text());
    if (!ago.matches()) {
      return null;
    }
    return ago(written, ago)
        .map(now.atZone(zone)::minus)
        .map(at -> at.plusDays(later(ago)))
        .map(at -> instant ? at.toInstant().toString() : at.toLocalDate().toString());
  }

  private static int later(Matcher ago) {
    return ago.group(3) == null ? 0 : Integer.parseInt(ago.group(3) + ago.group(4));
  }

  private Optional<TemporalAmount> ago(WrittenText when, Matcher ago) {
    OptionalInt count = amount(book, when, ago.group(1), 0, ago.group(2) + "s");
    if (count.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        ago.group(2).equals("year")
            ? Period.ofYears(count.getAsInt())
            : unit(ago.group(2)).multipliedBy(count.getAsInt()));
  }

  private static Duration unit(String word) {
    return switch (word) {
      case "second" -> Duration.ofSeconds(1);
      case "minute" -> Duration.ofMinutes(1);
      case "hour" -> Duration.ofHours(1);
      case "day" -> Duration.ofDays(1);
      default -> Duration.ofDays(7);
    };
  }

  /**
   * A day and time of day where the candidate is; empty, with a problem, if it is none.
   *
   * @param hint how it should be written
   */
  static Optional<LocalDateTime> local(YamlMapping.Book book, WrittenText written, String hint) {
    Matcher beside = BESIDE.matcher(written.text());
    if (beside.matches()) {
      FilePosition place = ScenarioNumbers.at(written.place(), beside.start(4));
      OptionalInt count = amount(book, written, beside.group(1), 0, beside.group(2) + "s");
      return count.isEmpty()
          ? Optional.empty()
          : local(book, new WrittenText(beside.group(4), place), hint)
              .map(at -> beside(at, beside, count.getAsInt()));
    }
    Matcher hour = HOUR.matcher(written.text());
    if (hour.matches()) {
      return hour(book, written, hour, hint);
    }
    LocalDateTime local = read(written.text());
    if (local == null) {
      book.complain(written.place(), "'" + written.text() + "' is no time", hint);
    }
    return Optional.ofNullable(local);
  }

  private static LocalDateTime beside(LocalDateTime at, Matcher beside, int count) {
    Duration distance = unit(beside.group(2)).multipliedBy(count);
    return beside.group(3).equals("before") ? at.minus(distance) : at.plus(distance);
  }

  /** {@code 2027-03-10 OPENS - 1 minute}. */
  private static Optional<LocalDateTime> hour(
      YamlMapping.Book book, WrittenText written, Matcher hour, String hint) {
    LocalDateTime day = read(hour.group(1) + " 00:00");
    if (day == null) {
      book.complain(written.place(), "'" + written.text() + "' is no time", hint);
      return Optional.empty();
    }
    OptionalInt hours = amount(book, written, hour.group(2), hour.start(2), "hour");
    if (hours.isEmpty()) {
      return Optional.empty();
    }
    LocalDateTime at = day.plusHours(hours.getAsInt());
    if (hour.group(3) == null) {
      return Optional.of(at);
    }
    Duration distance = unit(hour.group(5)).multipliedBy(Integer.parseInt(hour.group(4)));
    return Optional.of(hour.group(3).equals("-") ? at.minus(distance) : at.plus(distance));
  }

  private static OptionalInt amount(
      YamlMapping.Book book, WrittenText written, String amount, int from, String unit) {
    FilePosition place = ScenarioNumbers.at(written.place(), from);
    return book.numbers().amount(book, new WrittenText(amount, place), unit);
  }

  private static @Nullable LocalDateTime read(String written) {
    try {
      return LocalDateTime.parse(written, LOCAL);
    } catch (DateTimeException none) {
      return null;
    }
  }

  /** An instant as a scenario writes it. */
  static String write(Instant at, ZoneId zone) {
    return write(at.atZone(zone).toLocalDateTime());
  }

  static String write(LocalDateTime local) {
    return DateTimeFormatter.ofPattern(
            local.getSecond() == 0 ? "uuuu-MM-dd HH:mm" : "uuuu-MM-dd HH:mm:ss", Locale.ENGLISH)
        .format(local);
  }
}
