package nurture.web.console;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A time as a page shows it.
 *
 * @param text {@code 21 Nov 2026, 09:30}
 * @param machine the same for programs: the {@code datetime} of a {@code time} element
 */
public record ShownTime(String text, String machine) {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  public static ShownTime at(Instant instant, ZoneId zone) {
    return new ShownTime(MINUTE.format(instant.atZone(zone)), instant.toString());
  }

  /** Null for what never happened. */
  public static @Nullable ShownTime known(@Nullable Instant instant, ZoneId zone) {
    return instant == null || instant.equals(Instant.EPOCH) ? null : at(instant, zone);
  }

  /** The day alone. */
  public static @Nullable ShownTime day(@Nullable Instant instant, ZoneId zone) {
    return instant == null || instant.equals(Instant.EPOCH)
        ? null
        : new ShownTime(DAY.format(instant.atZone(zone)), instant.toString());
  }

  public static ShownTime on(LocalDate day) {
    return new ShownTime(DAY.format(day), day.toString());
  }
}
