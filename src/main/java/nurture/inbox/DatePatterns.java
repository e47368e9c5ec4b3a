package nurture.inbox;

import static nurture.inbox.WordSection.AFTER;
import static nurture.inbox.WordSection.BACK;
import static nurture.inbox.WordSection.EARLY;
import static nurture.inbox.WordSection.HALF_YEAR;
import static nurture.inbox.WordSection.IN;
import static nurture.inbox.WordSection.LATE;
import static nurture.inbox.WordSection.MIDDLE;
import static nurture.inbox.WordSection.MONTH;
import static nurture.inbox.WordSection.NEXT;
import static nurture.inbox.WordSection.NUMBER;
import static nurture.inbox.WordSection.OF;
import static nurture.inbox.WordSection.SEASON;
import static nurture.inbox.WordSection.THIS;
import static nurture.inbox.WordSection.UNIT_DAY;
import static nurture.inbox.WordSection.UNIT_MONTH;
import static nurture.inbox.WordSection.UNIT_QUARTER;
import static nurture.inbox.WordSection.UNIT_WEEK;
import static nurture.inbox.WordSection.UNIT_YEAR;
import static nurture.inbox.WordSection.UNTIL;
import static nurture.inbox.WordSection.WEEKDAY;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How days are written, made of the words of all languages. */
final class DatePatterns {
  private static final int SHORTEST_WEEKDAY = 4;

  private static final String YEAR = "(?:[\\s,]{0,2}(?:de |del |of )?((?:19|20)\\d\\d)(?!\\d))?";
  static final Pattern ISO = Pattern.compile("(?<!\\d)(20\\d\\d)-(\\d{1,2})-(\\d{1,2})(?!\\d)");
  static final Pattern FIGURES =
      Pattern.compile(
          "(?<![\\d./-])(\\d{1,2})([./-])\\s?(\\d{1,2})(?:\\2\\s?((?:20)?\\d\\d))(?![\\d])");
  static final Pattern DOTTED = Pattern.compile("(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.(?!\\d)");
  static final Pattern SLASHED =
      Pattern.compile("(?<![\\d/])(?!24/7)(\\d{1,2})/(\\d{1,2})(?![\\d/%])");

  /** After a day of the week; no time of the day. */
  static final Pattern DAY_NUMBER =
      Pattern.compile(
          "^,?\\s(?:the |den |dem |el |le |de )?(\\d{1,2})(?:st|nd|rd|th|er|ste|de|º|\\.)?"
              + "(?![\\d:/-]|\\.\\d|\\s?(?:h|uhr|am|pm|a\\.m|p\\.m|o'clock|heures|horas|uur)\\b)");

  /** "16th" with nothing after it that it could count. */
  static final Pattern ORDINAL =
      Pattern.compile(
          "(?<![\\d.:/-])(\\d{1,2})(?:st|nd|rd|th)"
              + "(?=\\s*(?:$|[.,;:!?()-]|(?:and|but|so|at|inclusive|or|then|if)\\b))");

  static final Pattern QUARTER =
      Pattern.compile("(?<![\\p{L}\\d])[qt]([1-4])(?:\\s*/?\\s*(20\\d\\d))?(?![\\p{L}\\d])");

  /** Day, month, year. */
  final Pattern dayMonth;

  /** Month, day, year. */
  final Pattern monthDay;

  /** Month, year. */
  final Pattern month;

  /** The prepositions that a month or season needs, at the end of a text. */
  final Pattern place;

  /** Half a year; or a number and five units, from the day to the year. */
  final Pattern span;

  /** Five units, from the day to the year, before "next", and the same after it. */
  final Pattern next;

  /** Season, year. */
  final Pattern season;

  final Pattern weekday;
  private final InboxWords words;

  DatePatterns(InboxWords words) {
    this.words = words;
    Map<String, Integer> months = words.values(MONTH);
    String monthWord = "(" + any(months, 1) + ")(?!\\p{L})\\.?";
    String of = "(?:" + words.expression(OF) + "\\s+)*";
    dayMonth =
        Pattern.compile(
            "(?<![\\d.:/])(\\d{1,2})(?:st|nd|rd|th|er|ste|de|e|º|ª|\\.)?\\s*"
                + of
                + monthWord
                + YEAR);
    monthDay =
        Pattern.compile(
            "(?<!\\p{L})"
                + monthWord
                + "\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])"
                + YEAR);
    place =
        Pattern.compile(
            preposition(IN, OF, UNTIL, AFTER, EARLY, MIDDLE, LATE, NEXT, THIS, BACK) + "$");
    month = Pattern.compile("(?<!\\p{L})" + monthWord + YEAR);
    String units =
        "("
            + words.expression(UNIT_DAY)
            + ")|("
            + words.expression(UNIT_WEEK)
            + ")|("
            + words.expression(UNIT_MONTH)
            + ")|("
            + words.expression(UNIT_QUARTER)
            + ")|("
            + words.expression(UNIT_YEAR)
            + ")";
    span =
        Pattern.compile(
            words.expression(IN)
                + "\\s+(?:("
                + words.expression(HALF_YEAR)
                + ")|(\\d{1,3}|"
                + any(words.values(NUMBER), 1)
                + ")\\s+(?:"
                + units
                + "))");
    next =
        Pattern.compile(
            "(?:"
                + words.expression(NEXT)
                + "\\s+(?:"
                + units
                + ")|(?:"
                + units
                + ")\\s+"
                + words.expression(NEXT)
                + ")");
    season = Pattern.compile("(?<!\\p{L})(" + any(words.values(SEASON), 1) + ")(?!\\p{L})" + YEAR);
    weekday =
        Pattern.compile(
            "(?<!\\p{L})(" + any(words.values(WEEKDAY), SHORTEST_WEEKDAY) + ")(?!\\p{L})");
  }

  private String preposition(WordSection... sections) {
    return Stream.of(sections)
        .map(words::expression)
        .collect(Collectors.joining("|", "(?:(?:", ")\\s*(?:\\s|'|-)\\s*){1,3}?"));
  }

  private static String any(Map<String, Integer> values, int shortest) {
    return values.keySet().stream()
        .filter(word -> word.length() >= shortest)
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
