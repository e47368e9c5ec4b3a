package nurture.inbox;

import static nurture.inbox.WordSection.AFTERWARDS;
import static nurture.inbox.WordSection.BACK;
import static nurture.inbox.WordSection.EARLY;
import static nurture.inbox.WordSection.LATE;
import static nurture.inbox.WordSection.MIDDLE;
import static nurture.inbox.WordSection.MONTH;
import static nurture.inbox.WordSection.MORNING;
import static nurture.inbox.WordSection.NUMBER;
import static nurture.inbox.WordSection.SEASON;
import static nurture.inbox.WordSection.TOMORROW;
import static nurture.inbox.WordSection.WEEKDAY;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nurture.inbox.FoundDate.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The days that a text names, in the languages of the word files: dates in figures and words,
 * months, seasons, quarters, days of the week and spans from the day of writing. What names no year
 * is the one to come; a day of the last 60 days stays in the past.
 */
final class DateReading {
  private static final int MOST = 40;
  private static final int MIDDLE_DAY = 15;
  private static final int BESIDE = 10;
  private static final int FAR = 40;
  private static final int WEEKS_OF_NUMBERED = 13;

  private final InboxWords words;
  private final DatePatterns patterns;
  private final Map<String, Integer> months;
  private final Map<String, Integer> weekdays;
  private final Map<String, Integer> numbers;
  private final Map<String, Integer> seasons;

  DateReading(InboxWords words) {
    this.words = words;
    patterns = new DatePatterns(words);
    months = words.values(MONTH);
    weekdays = words.values(WEEKDAY);
    numbers = words.values(NUMBER);
    seasons = words.values(SEASON);
  }

  /**
   * @param plain a text in the form of {@link InboxWords#plain}
   * @param day of writing
   */
  List<FoundDate> in(String plain, LocalDate day) {
    List<FoundDate> found = new ArrayList<>();
    BitSet taken = new BitSet();
    collect(
        DatePatterns.ISO, plain, taken, found, m -> at(number(m, 1), number(m, 2), number(m, 3)));
    collect(DatePatterns.FIGURES, plain, taken, found, m -> figures(m, day));
    collect(
        patterns.dayMonth,
        plain,
        taken,
        found,
        m -> dated(number(m, 1), m.group(2), m.group(3), day));
    collect(
        patterns.monthDay,
        plain,
        taken,
        found,
        m -> dated(number(m, 2), m.group(1), m.group(3), day));
    collect(
        DatePatterns.DOTTED,
        plain,
        taken,
        found,
        m -> CalendarDays.yearless(number(m, 2), number(m, 1), day));
    collect(
        DatePatterns.SLASHED,
        plain,
        taken,
        found,
        m -> CalendarDays.slashed(number(m, 1), number(m, 2), day));
    collectUnits(patterns.month, plain, taken, found, m -> month(m, plain, day));
    collectUnits(patterns.span, plain, taken, found, m -> span(m, day));
    collectUnits(patterns.next, plain, taken, found, m -> next(m, day));
    collectUnits(patterns.season, plain, taken, found, m -> season(m, plain, day));
    collectUnits(DatePatterns.QUARTER, plain, taken, found, m -> quarter(m, day));
    collectUnits(
        patterns.weekday,
        plain,
        taken,
        found,
        m -> weekday(m, plain, taken, day).map(date -> new Unitary(date, Unit.WEEKDAY)));
    collect(DatePatterns.ORDINAL, plain, taken, found, m -> ordinal(m, plain, day));
    collect(words.pattern(TOMORROW), plain, taken, found, m -> tomorrow(m, plain, day));
    found.sort(Comparator.comparingInt(FoundDate::start));
    return found;
  }

  private static void collect(
      Pattern pattern,
      String text,
      BitSet taken,
      List<FoundDate> found,
      Reader<Optional<LocalDate>> reader) {
    collectUnits(
        pattern, text, taken, found, m -> reader.read(m).map(date -> new Unitary(date, Unit.DAY)));
  }

  private static void collectUnits(
      Pattern pattern,
      String text,
      BitSet taken,
      List<FoundDate> found,
      Reader<Optional<Unitary>> reader) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find() && found.size() < MOST) {
      int start = matcher.start();
      int end = matcher.end();
      if (!taken.get(start, end).isEmpty()) {
        continue;
      }
      read(matcher, reader)
          .ifPresent(
              each -> {
                taken.set(start, end);
                found.add(new FoundDate(each.date(), start, end, each.unit()));
              });
    }
  }

  /** No day at all where the calendar has none: the 31st of a short month. */
  private static Optional<Unitary> read(Matcher matcher, Reader<Optional<Unitary>> reader) {
    try {
      return reader.read(matcher);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private record Unitary(LocalDate date, Unit unit) {}

  private interface Reader<T> {
    T read(Matcher matcher);
  }

  private static Optional<LocalDate> at(int year, int month, int day) {
    return Optional.of(LocalDate.of(year, month, day));
  }

  private static Optional<LocalDate> figures(Matcher m, LocalDate today) {
    int year = number(m, 4) < 100 ? number(m, 4) + 2000 : number(m, 4);
    return CalendarDays.ordered(number(m, 1), number(m, 3), year, m.group(2).equals("/"), today);
  }

  private Optional<LocalDate> dated(int day, String word, @Nullable String year, LocalDate today) {
    int number = months.getOrDefault(word, 0);
    return year == null
        ? CalendarDays.yearless(number, day, today)
        : CalendarDays.valid(Integer.parseInt(year), number, day);
  }

  private Optional<Unitary> month(Matcher m, String plain, LocalDate today) {
    Optional<String> before = placed(plain, m.start());
    @Nullable String year = m.group(2);
    if (before.isEmpty() && year == null) {
      return Optional.empty();
    }
    int number = months.getOrDefault(m.group(1), 0);
    LocalDate first = LocalDate.of(year == null ? today.getYear() : parsed(year), number, 1);
    if (year == null && first.getMonthValue() < today.getMonthValue()) {
      first = first.plusYears(1);
    }
    return Optional.of(new Unitary(within(first, 1, before.orElse("")), Unit.MONTH));
  }

  /** The prepositions before a month or season, without which it is a name or another word. */
  private Optional<String> placed(String plain, int start) {
    Matcher before = patterns.place.matcher(plain.substring(Math.max(0, start - FAR), start));
    return before.find() ? Optional.of(before.group()) : Optional.empty();
  }

  /** The day of a month or season that "early", "late" or "after" mean. */
  private LocalDate within(LocalDate first, int length, String before) {
    if (words.found(MIDDLE, before)) {
      return first.withDayOfMonth(MIDDLE_DAY);
    }
    if (words.found(LATE, before)) {
      return first.plusMonths(length).minusDays(1);
    }
    boolean from = words.found(EARLY, before) || words.found(BACK, before);
    return words.found(AFTERWARDS, before) && !from ? first.plusMonths(length) : first;
  }

  private Optional<Unitary> span(Matcher m, LocalDate today) {
    if (m.group(1) != null) {
      return Optional.of(new Unitary(today.plusMonths(6), Unit.MONTH));
    }
    String said = m.group(2);
    int count = numbers.containsKey(said) ? numbers.get(said) : parsed(said);
    return units(m, 3, today, count);
  }

  private static Optional<Unitary> units(Matcher m, int group, LocalDate today, int count) {
    if (m.group(group) != null) {
      return Optional.of(new Unitary(today.plusDays(count), Unit.DAY));
    }
    if (m.group(group + 1) != null) {
      return Optional.of(new Unitary(today.plusWeeks(count), Unit.WEEK));
    }
    if (m.group(group + 2) != null) {
      return Optional.of(new Unitary(today.plusMonths(count), Unit.MONTH));
    }
    return m.group(group + 3) != null
        ? Optional.of(new Unitary(today.plusMonths(3L * count), Unit.LONGER))
        : Optional.of(new Unitary(today.plusYears(count), Unit.LONGER));
  }

  private static Optional<Unitary> next(Matcher m, LocalDate today) {
    int group = Stream.of(1, 2, 3, 4, 5).anyMatch(i -> m.group(i) != null) ? 1 : 6;
    if (m.group(group) != null) {
      return Optional.empty();
    }
    if (m.group(group + 1) != null) {
      LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
      return Optional.of(new Unitary(monday, Unit.WEEK));
    }
    LocalDate nextMonth = today.plusMonths(1).withDayOfMonth(1);
    if (m.group(group + 2) != null) {
      return Optional.of(new Unitary(nextMonth, Unit.MONTH));
    }
    return Optional.of(
        new Unitary(
            m.group(group + 3) != null
                ? today.withDayOfMonth(1).plusMonths(3 - (today.getMonthValue() - 1) % 3)
                : LocalDate.of(today.getYear() + 1, 1, 1),
            Unit.LONGER));
  }

  private Optional<Unitary> season(Matcher m, String plain, LocalDate today) {
    Optional<String> before = placed(plain, m.start());
    if (before.isEmpty()) {
      return Optional.empty();
    }
    int number = seasons.getOrDefault(m.group(1), 1);
    LocalDate first = LocalDate.of(m.group(2) == null ? today.getYear() : number(m, 2), number, 1);
    if (m.group(2) == null && first.plusMonths(2).isBefore(today)) {
      first = first.plusYears(1);
    }
    boolean year = number == 1;
    return Optional.of(new Unitary(within(first, year ? 0 : 3, before.get()), Unit.LONGER));
  }

  private static Optional<Unitary> quarter(Matcher m, LocalDate today) {
    int month = number(m, 1) * 3 - 2;
    LocalDate first = LocalDate.of(m.group(2) == null ? today.getYear() : number(m, 2), month, 1);
    if (m.group(2) == null && first.plusMonths(3).isBefore(today.plusDays(1))) {
      first = first.plusYears(1);
    }
    return Optional.of(new Unitary(first, Unit.LONGER));
  }

  /** A day of the week beside a date only says that date again. */
  private Optional<LocalDate> weekday(Matcher m, String plain, BitSet taken, LocalDate today) {
    int next = taken.nextSetBit(m.end());
    boolean beside =
        next >= 0
            && next - m.end() <= BESIDE
            && plain.substring(m.end(), next).matches("[\\s,(]*(\\p{L}{1,3}\\s+)?");
    int before = taken.previousSetBit(m.start());
    if (beside || before >= 0 && m.start() - before <= 3) {
      return Optional.empty();
    }
    DayOfWeek day = DayOfWeek.of(weekdays.getOrDefault(m.group(1), 1));
    return Optional.of(
        numbered(plain.substring(m.end()), day, today)
            .orElseGet(() -> today.with(TemporalAdjusters.next(day))));
  }

  /** "until the 16th": the next such day. */
  private Optional<LocalDate> ordinal(Matcher m, String plain, LocalDate today) {
    int wanted = number(m, 1);
    LocalDate month = wanted > today.getDayOfMonth() ? today : today.plusMonths(1);
    return placed(plain, m.start()).map(before -> month.withDayOfMonth(wanted));
  }

  /** "Monday 21st": the next such day within three months, if the calendar has it. */
  private static Optional<LocalDate> numbered(String after, DayOfWeek day, LocalDate today) {
    Matcher number = DatePatterns.DAY_NUMBER.matcher(after);
    if (!number.find()) {
      return Optional.empty();
    }
    int wanted = number(number, 1);
    return Stream.iterate(today.with(TemporalAdjusters.next(day)), date -> date.plusWeeks(1))
        .limit(WEEKS_OF_NUMBERED)
        .filter(date -> date.getDayOfMonth() == wanted)
        .findFirst();
  }

  /** German, Spanish and Dutch name the morning by the same word. */
  private Optional<LocalDate> tomorrow(Matcher m, String plain, LocalDate today) {
    String before = plain.substring(Math.max(0, m.start() - 12), m.start());
    return endsWith(MORNING, before) ? Optional.empty() : Optional.of(today.plusDays(1));
  }

  private boolean endsWith(WordSection section, String before) {
    Matcher matcher = words.pattern(section).matcher(before);
    while (matcher.find()) {
      if (before.substring(matcher.end()).isBlank()) {
        return true;
      }
    }
    return false;
  }

  private static int number(Matcher m, int group) {
    return parsed(m.group(group));
  }

  private static int parsed(String figures) {
    return Integer.parseInt(figures);
  }
}
