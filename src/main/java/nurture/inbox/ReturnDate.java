package nurture.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day on which the author of an absence note is back. */
final class ReturnDate {

  /** How far before and after a day its words are sought, in characters. */
  private static final int BEFORE = 45;

  private static final int AFTER = 40;
  private static final int LONGEST_YEARS = 3;

  /** Not after an abbreviation. */
  private static final Pattern SENTENCE =
      Pattern.compile("(?<!\\b(?:einschl|inkl|incl|ca|bzw|tem))[.!;] ");

  private final InboxWords words;
  private final DateReading dates;
  private final Pattern range;

  ReturnDate(InboxWords words) {
    this.words = words;
    this.dates = new DateReading(words);
    this.range =
        Pattern.compile(
            "^\\s*(?:,|\\([^)]{0,20}\\))?\\s*(?:[-\u2013\u2014]|"
                + words.expression(WordSection.AND)
                + ").{0,30}$");
  }

  /**
   * The first day to try again; empty if the note names none that is still to come.
   *
   * @param plain the note in the form of {@link InboxWords#plain}
   * @param day of writing
   */
  Optional<LocalDate> of(String plain, LocalDate day) {
    List<FoundDate> found = dates.in(plain, day);
    Optional<LocalDate> best = Optional.empty();
    int bestRank = 0;
    for (int i = 0; i < found.size(); i++) {
      FoundDate each = found.get(i);
      int rank = rank(plain, found, i);
      LocalDate date = rank == 2 && isInclusive(plain, found, i) ? after(each) : each.date();
      boolean coming = date.isAfter(day) && date.isBefore(day.plusYears(LONGEST_YEARS));
      if (coming
          && rank > 0
          && (rank > bestRank || rank == bestRank && date.isAfter(best.orElse(day)))) {
        best = Optional.of(date);
        bestRank = rank;
      }
    }
    return best;
  }

  /** 3: the day of the return. 2: the end of the absence. 1: some day. 0: its beginning. */
  private int rank(String plain, List<FoundDate> found, int index) {
    FoundDate each = found.get(index);
    String before = before(plain, found, index);
    String after = after(plain, found, index);
    boolean back = said(WordSection.BACK, before) || startsWith(WordSection.BACK, after);
    boolean until = endsWith(WordSection.UNTIL, before);
    boolean range =
        index > 0
            && this.range
                .matcher(plain.substring(found.get(index - 1).end(), each.start()))
                .matches();
    if (until && back && said(WordSection.NOT, before)) {
      return 3;
    }
    if (until || range) {
      return 2;
    }
    if (endsWith(WordSection.START, before) && !back) {
      return 0;
    }
    // A day of the week alone may be one on which they never work.
    return back ? 3 : each.unit() == FoundDate.Unit.WEEKDAY ? 0 : 1;
  }

  private boolean isInclusive(String plain, List<FoundDate> found, int index) {
    String before = before(plain, found, index);
    int length = found.get(index).end() - found.get(index).start();
    return endsOrHas(before.substring(0, before.length() - length))
        || startsWith(WordSection.INCLUSIVE, after(plain, found, index));
  }

  private boolean endsOrHas(String before) {
    String near = before.length() > 25 ? before.substring(before.length() - 25) : before;
    return words.found(WordSection.INCLUSIVE, near);
  }

  private static LocalDate after(FoundDate last) {
    return switch (last.unit()) {
      case DAY, WEEKDAY, WEEK -> last.date().plusDays(1);
      case MONTH, LONGER ->
          last.date().getDayOfMonth() == 1 ? last.date().plusMonths(1) : last.date().plusDays(1);
    };
  }

  /** In the sentence, and after the day before. */
  private static String before(String plain, List<FoundDate> found, int index) {
    int start = found.get(index).start();
    int from = Math.max(0, start - BEFORE);
    if (index > 0) {
      from = Math.max(from, Math.min(start, found.get(index - 1).end()));
    }
    String before = plain.substring(from, start);
    Matcher sentence = SENTENCE.matcher(before);
    String said = before;
    while (sentence.find()) {
      said = before.substring(sentence.end());
    }
    return said + plain.substring(start, found.get(index).end());
  }

  private static String after(String plain, List<FoundDate> found, int index) {
    int end = found.get(index).end();
    int to = Math.min(plain.length(), end + AFTER);
    if (index + 1 < found.size()) {
      to = Math.min(to, Math.max(end, found.get(index + 1).start()));
    }
    String after = plain.substring(end, to);
    Matcher sentence = SENTENCE.matcher(after);
    return sentence.find() ? after.substring(0, sentence.start()) : after;
  }

  private boolean said(WordSection section, String text) {
    return words.found(section, text);
  }

  private boolean startsWith(WordSection section, String text) {
    return words.found(section, text);
  }

  /** Directly before the day, but for its article and its day of the week. */
  private boolean endsWith(WordSection section, String before) {
    Matcher matcher = words.pattern(section).matcher(before);
    int end = -1;
    while (matcher.find()) {
      end = matcher.end();
    }
    if (end < 0) {
      return false;
    }
    String between = before.substring(end);
    return between.length() < 32
        && between.replaceAll("[\\p{L}\\d.,'/º-]+", "x").split("x", -1).length <= 6;
  }
}
