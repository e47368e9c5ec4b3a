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

  private final String plain;
  private final LocalDate day;
  private final List<FoundDate> found;
  private final List<FoundDate> coming;

  /**
   * @param plain a text in the form of {@link InboxWords#plain}
   * @param day of writing
   */
  ReplyDays(String plain, LocalDate day) {
    this.plain = plain;
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
        .filter(each -> WORDS.found(NOT_NOW, sentence(each)))
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
        .anyMatch(each -> isBare() || WORDS.found(TALK, sentence(each)));
  }

  /** Whether a day some weeks ahead is named before which they do not want to be asked. */
  boolean waits() {
    return found.stream().anyMatch(this::isFar);
  }

  /** Without the sentences that speak of such a day: what they affirm, they affirm for then. */
  String withoutFar(String text) {
    String left = text;
    for (FoundDate each : found) {
      if (isFar(each)) {
        left = left.replace(sentence(each), " ; ");
      }
    }
    return left;
  }

  private boolean proposesToday() {
    Matcher today = WORDS.pattern(TODAY).matcher(plain);
    while (today.find()) {
      if (isBare() || speaks(sentence(today.start(), today.end()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isBare() {
    return plain.split(" ").length <= MOST_BARE_WORDS && !WORDS.found(OBJECTION, plain);
  }

  private static boolean speaks(String sentence) {
    return WORDS.found(TALK, ReplyReading.without(sentence, PROMISE))
        && !WORDS.found(OBJECTION, sentence)
        && !WORDS.found(NOT_NOW, sentence);
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

  private String sentence(FoundDate each) {
    return sentence(each.start(), each.end());
  }

  private String sentence(int start, int last) {
    Matcher end = SENTENCE.matcher(plain);
    int from = 0;
    while (end.find()) {
      if (end.start() >= last) {
        return plain.substring(from, end.start());
      }
      if (end.end() <= start) {
        from = end.end();
      }
    }
    return plain.substring(from);
  }
}
