package nurture.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.config.NearestWord;
import nurture.identity.Country;
import nurture.json.WrittenTime;

/** What is written in one cell, as a value of a field. Pure. */
final class CellReading {

  private static final int MOST_ENTRIES = 100;
  private static final Pattern GERMAN_DAY = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern SPACED_TIME =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})[ T](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)(?: ?UTC)?");

  private static final Map<String, String> COUNTRIES = countries();

  private CellReading() {}

  /** Entries of a list: separated by semicolons, bars or lines, else by commas. */
  static List<String> list(ImportField field, String text) throws RowFault {
    boolean apart = text.indexOf(';') >= 0 || text.indexOf('|') >= 0 || text.indexOf('\n') >= 0;
    List<String> entries = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || separates(text.charAt(i), apart)) {
        String entry = text.substring(from, i).strip();
        if (!entry.isEmpty() && !entries.contains(entry)) {
          entries.add(entry);
        }
        from = i + 1;
      }
    }
    if (entries.size() > MOST_ENTRIES) {
      throw new RowFault(field, text, "has more than " + MOST_ENTRIES + " entries");
    }
    return entries;
  }

  private static boolean separates(char c, boolean apart) {
    return apart ? c == ';' || c == '|' || c == '\n' : c == ',';
  }

  /** A day: 2027-03-01, 01.03.2027, or 2027-03 for its first. */
  static LocalDate day(ImportField field, String text) throws RowFault {
    if (isPlainDay(text)) {
      Optional<LocalDate> day = WrittenTime.day(text);
      if (day.isPresent()) {
        return day.get();
      }
    }
    Matcher german = GERMAN_DAY.matcher(text);
    String iso =
        german.matches()
            ? "%s-%02d-%02d"
                .formatted(
                    german.group(3),
                    Integer.parseInt(german.group(2)),
                    Integer.parseInt(german.group(1)))
            : MONTH.matcher(text).matches() ? text + "-01" : text;
    return WrittenTime.day(iso)
        .or(() -> WrittenTime.day(iso.replace('/', '-')))
        .or(() -> instant(text).map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC)))
        .orElseThrow(
            () -> new RowFault(field, text, "must be " + WrittenTime.DAY + ", or 01.03.2027"));
  }

  /** An instant, or the begin of a day, in UTC where no offset is written. */
  static Instant time(ImportField field, String text) throws RowFault {
    Optional<Instant> instant = isPlainDay(text) ? Optional.empty() : instant(text);
    return instant.isPresent()
        ? instant.get()
        : day(field, text).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** Most days are written so, and need no other look. */
  private static boolean isPlainDay(String text) {
    return text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
  }

  private static Optional<Instant> instant(String text) {
    Matcher spaced = SPACED_TIME.matcher(text);
    if (!spaced.matches()) {
      return WrittenTime.instant(text);
    }
    try {
      LocalDateTime at = LocalDateTime.parse(spaced.group(1) + "T" + spaced.group(2));
      return WrittenTime.instant(at.atOffset(ZoneOffset.UTC).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static ZoneId zone(String text) throws RowFault {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw new RowFault(
          ImportField.TIME_ZONE, text, "is no time zone; write it as Europe/Oslo or UTC");
    }
  }

  /** The code of a country, also by its English name; what is none is left to the checks. */
  static String country(String text) {
    return Country.code(text)
        .orElseGet(() -> COUNTRIES.getOrDefault(text.toLowerCase(Locale.ROOT), text));
  }

  /** One of the words of a type: {@code silver-medallist}, {@code Silver medallist}. */
  static <E extends Enum<E>> E word(ImportField field, Class<E> type, String text) throws RowFault {
    String name = text.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw new RowFault(
        field,
        text,
        NearestWord.oneOf(
            text,
            Arrays.stream(type.getEnumConstants())
                .map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList()));
  }

  /** An address of the web; with https where it is written without. */
  static String link(String text) {
    return text.contains("://") || text.startsWith("//") ? text : "https://" + text;
  }

  private static Map<String, String> countries() {
    Map<String, String> codes = new HashMap<>();
    Country.names().forEach((code, name) -> codes.put(name.toLowerCase(Locale.ROOT), code));
    return Map.copyOf(codes);
  }
}
