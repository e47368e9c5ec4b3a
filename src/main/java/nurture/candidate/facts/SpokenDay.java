package nurture.candidate.facts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as a person writes it: {@code 1 June 2027}. */
final class SpokenDay {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  static String of(LocalDate day) {
    return DAY.format(day);
  }

  private SpokenDay() {}
}
