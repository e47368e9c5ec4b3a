package nurture.channel.email.reader;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The date of a header (RFC 5322 §3.3 and its obsolete forms), with the sender's offset. */
final class MailDate {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{1,2})[\\s-]+([A-Za-z]{3})[A-Za-z]*\\.?[\\s-]+(\\d{4}|\\d{2})\\s+"
              + "(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([+-]\\d{4}|[A-Za-z]{1,5})?");

  private MailDate() {}

  static Optional<OffsetDateTime> read(String raw) {
    Matcher date = DATE.matcher(raw);
    int month = date.find() ? MONTHS.indexOf(date.group(2).toLowerCase(Locale.ROOT)) + 1 : 0;
    if (month == 0) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(date.group(3));
      LocalDateTime local =
          LocalDateTime.of(
              year < 50 ? year + 2000 : year < 100 ? year + 1900 : year,
              month,
              Integer.parseInt(date.group(1)),
              Integer.parseInt(date.group(4)),
              Integer.parseInt(date.group(5)),
              date.group(6) == null ? 0 : Math.min(59, Integer.parseInt(date.group(6))));
      return Optional.of(local.atOffset(offset(date.group(7))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static ZoneOffset offset(@Nullable String zone) {
    if (zone == null) {
      return ZoneOffset.UTC;
    }
    return switch (zone.toUpperCase(Locale.ROOT)) {
      case "EST" -> ZoneOffset.ofHours(-5);
      case "EDT", "CDT" -> ZoneOffset.ofHours(zone.equalsIgnoreCase("EDT") ? -4 : -5);
      case "CST" -> ZoneOffset.ofHours(-6);
      case "MST" -> ZoneOffset.ofHours(-7);
      case "PST" -> ZoneOffset.ofHours(-8);
      case "MDT" -> ZoneOffset.ofHours(-6);
      case "PDT" -> ZoneOffset.ofHours(-7);
      default ->
          zone.matches("[+-]\\d{4}")
                  && Integer.parseInt(zone.substring(1, 3)) < 18
                  && Integer.parseInt(zone.substring(3)) < 60
              ? ZoneOffset.of(zone)
              : ZoneOffset.UTC;
    };
  }
}
