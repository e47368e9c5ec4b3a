package nurture.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Values as they are said in explanations. */
final class PhraseValues {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM yyyy HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);

  /** Of each month, from the first on; a formatter takes longer than all the rest of a phrase. */
  private static final List<String> MONTHS =
      Arrays.stream(Month.values())
          .map(month -> month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
          .toList();

  /** As a person there says it: {@code Mon 23 Nov 2026, 08:41 local time}. */
  static String of(Instant instant, ZoneId zone) {
    return LOCAL.format(instant.atZone(zone))
        + (zone instanceof ZoneOffset ? " UTC" : " local time");
  }

  /** The day, as a person there says it: {@code 3 Mar 2027}. */
  static String day(Instant instant, ZoneId zone) {
    LocalDate day = LocalDate.ofInstant(instant, zone);
    return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
  }

  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String of(Instant instant) {
    return MINUTE.format(instant);
  }

  private PhraseValues() {}
}
