package nurture.inbox;

import static nurture.inbox.WordSection.AFTERWARDS;
import static nurture.inbox.WordSection.LATER;
import static nurture.inbox.WordSection.NOT_NOW;
import static nurture.inbox.WordSection.OBJECTION;
import static nurture.inbox.WordSection.OF;
import static nurture.inbox.WordSection.PROMISE;
import static nurture.inbox.WordSection.TALK;
import static nurture.inbox.WordSection.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days that a reply names, and what it wants of them: a near one proposes, a far one waits. */
final class ReplyDays {
  private static final InboxWords WORDS = InboxWords.shipped();
  private static final DateReading DATES = new DateReading(WORDS);

  private static final int LONGEST_YEARS = 3;
  private static final int NEAR_DAYS = 15;
  private static final int FAR_DAYS = 20;
  private static final int MOST_BARE_WORDS = 6;

  private static final Pattern AFTER =
      Pattern.compile(WORDS.expression(AFTERWARDS) + "(?:\\s+" + WORDS.expression(OF) + ")*\\s*$");

  private static final Pattern LATER_DAY =
      Pattern.compile(WORDS.expression(LATER) + "(\\s\\p{L}+){0,3}\\s*$");

  private static final Pattern SENTENCE = Pattern.compile("[.!?;](\\s|$)");

  private final SearchedText text;
  private final String plain;
  private final LocalDate day;
  private final List<FoundDate> found;
  private final List<FoundDate> coming;

  /**
   * @param day of writing
   */
  ReplyDays(SearchedText text, LocalDate day) {
    this.text = text;
    this.plain = text.plain();
    this.day = day;
    this.found = DATES.in(plain, day);
    this.coming =
        found.stream()
            .filter(each -> each.date().isAfter(day))
            .filter(each -> each.date().isBefore(day.plusYears(LONGEST_YEARS)))
            .toList();
  }

  List<LocalDate> coming() {
    return coming.stream().map(FoundDate::date).toList();
  }

  /** The day in a sentence that asks for another time; else the first. */
  Optional<LocalDate> comeBack() {
    return coming.stream()
        .filter(each -> sentence(each).found(NOT_NOW))
        .findFirst()
        .or(() -> coming.stream().findFirst())
        .map(this::firstDay);
  }

  /** A question for a day that is near, or a near day or time to speak at. */
  boolean proposes() {
    boolean named =
        coming.stream()
            .filter(each -> each.date().isBefore(day.plusDays(NEAR_DAYS)))
            .anyMatch(each -> isAsked(each) || isBare() || speaks(sentence(each)));
    return named || proposesToday();
  }

  /** They want to speak, on a day that is weeks ahead. */
  boolean postpones() {
    return coming.stream()
        .filter(each -> each.date().isAfter(day.plusDays(FAR_DAYS)))
        .anyMatch(each -> isBare() || sentence(each).found(TALK));
  }

  /** Whether a day some weeks ahead is named before which they do not want to be asked. */
  boolean waits() {
    return found.stream().anyMatch(this::isFar);
  }

  /** Without the sentences that speak of such a day: what they affirm, they affirm for then. */
  SearchedText withoutFar(SearchedText reply) {
    SearchedText left = reply;
    for (FoundDate each : found) {
      if (isFar(each)) {
        left = left.without(sentence(each).plain());
      }
    }
    return left;
  }

  private boolean proposesToday() {
    return text.all(TODAY).stream()
        .anyMatch(today -> isBare() || speaks(sentence(today.start(), today.end())));
  }

  private boolean isBare() {
    return plain.split(" ").length <= MOST_BARE_WORDS && !text.found(OBJECTION);
  }

  private static boolean speaks(SearchedText sentence) {
    return sentence.without(PROMISE).found(TALK)
        && !sentence.found(OBJECTION)
        && !sentence.found(NOT_NOW);
  }

  private boolean isAsked(FoundDate each) {
    Matcher end = SENTENCE.matcher(plain);
    return end.find(each.end()) && plain.charAt(end.start()) == '?';
  }

  private boolean isFar(FoundDate each) {
    String before = plain.substring(Math.max(0, each.start() - 30), each.start());
    return each.date().isAfter(day.plusDays(FAR_DAYS))
        && each.date().isBefore(day.plusYears(LONGEST_YEARS))
        && LATER_DAY.matcher(before).find();
  }

  private LocalDate firstDay(FoundDate each) {
    boolean after = AFTER.matcher(plain.substring(0, each.start())).find();
    return after && each.unit() == FoundDate.Unit.DAY ? each.date().plusDays(1) : each.date();
  }

  private SearchedText sentence(FoundDate each) {
    return sentence(each.start(), each.end());
  }

  private SearchedText sentence(int start, int last) {
    Matcher end = SENTENCE.matcher(plain);
    int from = 0;
    while (end.find()) {
      if (end.start() >= last) {
        return text.part(from, end.start());
      }
      if (end.end() <= start) {
        from = end.end();
      }
    }
    return text.from(from);
  }
}
