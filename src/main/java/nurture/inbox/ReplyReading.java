package nurture.inbox;

import static nurture.inbox.WordSection.AFTERWARDS;
import static nurture.inbox.WordSection.BUT;
import static nurture.inbox.WordSection.DOUBLE_NEGATIVE;
import static nurture.inbox.WordSection.LATER;
import static nurture.inbox.WordSection.NEGATIVE;
import static nurture.inbox.WordSection.NOT;
import static nurture.inbox.WordSection.NOT_NOW;
import static nurture.inbox.WordSection.OBJECTION;
import static nurture.inbox.WordSection.OF;
import static nurture.inbox.WordSection.OTHERS;
import static nurture.inbox.WordSection.POSITIVE;
import static nurture.inbox.WordSection.PROMISE;
import static nurture.inbox.WordSection.QUESTION;
import static nurture.inbox.WordSection.WRONG_PERSON;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.candidate.facts.ReplyText;
import nurture.event.ReplyReason;

/**
 * What the words of a reply say, as facts: they decide nothing. A reply may be positive and
 * negative at once; rules weigh that.
 *
 * @param positive it shows interest
 * @param negative it shows none
 * @param notNow it asks for another time
 * @param question it asks something
 * @param wrongPerson its author is not whom we mean
 * @param speaksOf what it speaks of that may be a reason
 * @param objects it denies, regrets, or finds too much or too little of what it speaks of
 * @param dates the days it names that are still to come, in its order; of a month its first day
 * @param comeBack the first day to try again, where it asks for another time and names one
 * @param unsure whether quotations may be among the words that were read
 */
public record ReplyReading(
    boolean positive,
    boolean negative,
    boolean notNow,
    boolean question,
    boolean wrongPerson,
    List<ReplyReason> speaksOf,
    boolean objects,
    List<LocalDate> dates,
    Optional<LocalDate> comeBack,
    boolean unsure) {

  private static final InboxWords WORDS = InboxWords.shipped();
  private static final DateReading DATES = new DateReading(WORDS);
  private static final int LONGEST_YEARS = 3;

  private static final Pattern DENIED =
      Pattern.compile(WORDS.expression(NOT) + "(\\s\\p{L}+){0,2}\\s$");

  private static final Pattern AFTER =
      Pattern.compile(WORDS.expression(AFTERWARDS) + "(?:\\s+" + WORDS.expression(OF) + ")*\\s*$");

  private static final int NEAR_DAYS = 15;
  private static final int FAR_DAYS = 20;

  private static final Pattern LATER_DAY =
      Pattern.compile(WORDS.expression(LATER) + "(\\s\\p{L}+){0,3}\\s*$");

  private static final Pattern SENTENCE = Pattern.compile("[.!?;](\\s|$)");

  public ReplyReading {
    speaksOf = List.copyOf(speaksOf);
    dates = List.copyOf(dates);
    Objects.requireNonNull(comeBack, "comeBack");
  }

  /**
   * @param day the reply was written, in its author's calendar
   */
  public static ReplyReading of(StrippedReply reply, LocalDate day) {
    String written = InboxWords.start(reply.text());
    String plain = without(without(written, DOUBLE_NEGATIVE), OTHERS);
    List<FoundDate> coming =
        DATES.in(written, day).stream()
            .filter(found -> found.date().isAfter(day))
            .filter(found -> found.date().isBefore(day.plusYears(LONGEST_YEARS)))
            .toList();
    boolean asksLater = WORDS.found(NOT_NOW, without(plain, PROMISE));
    String left = withoutFar(without(without(plain, NEGATIVE), NOT_NOW), day);
    boolean affirms =
        WORDS.found(DOUBLE_NEGATIVE, written) || affirmed(left) || proposes(written, day, coming);
    boolean negative = WORDS.found(NEGATIVE, plain);
    String outweighs = afterBut(plain);
    if (affirms && negative && !outweighs.isEmpty()) {
      boolean declinesLast = WORDS.found(NEGATIVE, outweighs);
      boolean affirmsLast = affirmed(without(outweighs, NEGATIVE));
      affirms = affirmsLast || !declinesLast;
      negative = declinesLast || !affirmsLast;
    }
    boolean notNow = asksLater || !affirms && isFar(plain, day);
    return new ReplyReading(
        affirms,
        negative,
        notNow,
        WORDS.found(QUESTION, written),
        WORDS.found(WRONG_PERSON, written),
        Arrays.stream(ReplyReason.values())
            .filter(reason -> WORDS.found(WordSection.of(reason), written))
            .toList(),
        WORDS.found(OBJECTION, plain),
        coming.stream().map(FoundDate::date).toList(),
        notNow ? comeBack(written, coming) : Optional.empty(),
        reply.unsure().isPresent());
  }

  /** As rules see it. */
  ReplyText fact(StrippedReply reply) {
    String text = reply.text().strip();
    return new ReplyText(
        positive,
        negative,
        notNow,
        comeBack.isPresent(),
        question,
        wrongPerson,
        speaksOf,
        objects && !speaksOf.isEmpty(),
        unsure,
        text.isEmpty() ? 0 : text.split("\\s+").length);
  }

  /** The day in a sentence that asks for another time; else the first. */
  private static Optional<LocalDate> comeBack(String plain, List<FoundDate> coming) {
    return coming.stream()
        .filter(found -> WORDS.found(NOT_NOW, sentence(plain, found)))
        .findFirst()
        .or(() -> coming.stream().findFirst())
        .map(found -> firstDay(plain, found));
  }

  private static LocalDate firstDay(String plain, FoundDate found) {
    String before = plain.substring(0, found.start());
    boolean after = AFTER.matcher(before).find();
    return after && found.unit() == FoundDate.Unit.DAY ? found.date().plusDays(1) : found.date();
  }

  private static String sentence(String plain, FoundDate found) {
    Matcher end = SENTENCE.matcher(plain);
    int from = 0;
    while (end.find()) {
      if (end.start() >= found.end()) {
        return plain.substring(from, end.start());
      }
      if (end.end() <= found.start()) {
        from = end.end();
      }
    }
    return plain.substring(from);
  }

  private static String without(String plain, WordSection section) {
    return WORDS.pattern(section).matcher(plain).replaceAll(" ; ");
  }

  /** A question for a day that is near is a proposal to talk. */
  private static boolean proposes(String plain, LocalDate day, List<FoundDate> coming) {
    return coming.stream()
        .filter(found -> found.date().isBefore(day.plusDays(NEAR_DAYS)))
        .anyMatch(found -> isAsked(plain, found));
  }

  private static boolean isAsked(String plain, FoundDate found) {
    Matcher end = SENTENCE.matcher(plain);
    return end.find(found.end()) && plain.charAt(end.start()) == '?';
  }

  /** Whether a day some weeks ahead is named before which they do not want to be asked. */
  private static boolean isFar(String plain, LocalDate day) {
    return DATES.in(plain, day).stream().anyMatch(found -> isFar(plain, found, day));
  }

  private static boolean isFar(String plain, FoundDate found, LocalDate day) {
    String before = plain.substring(Math.max(0, found.start() - 30), found.start());
    return found.date().isAfter(day.plusDays(FAR_DAYS))
        && found.date().isBefore(day.plusYears(LONGEST_YEARS))
        && LATER_DAY.matcher(before).find();
  }

  /** Without the sentences that speak of such a day: what they affirm, they affirm for then. */
  private static String withoutFar(String plain, LocalDate day) {
    String left = plain;
    for (FoundDate found : DATES.in(plain, day)) {
      if (isFar(plain, found, day)) {
        left = left.replace(sentence(plain, found), " ; ");
      }
    }
    return left;
  }

  private static String afterBut(String plain) {
    Matcher but = WORDS.pattern(BUT).matcher(plain);
    int end = -1;
    while (but.find()) {
      end = but.end();
    }
    return end < 0 ? "" : plain.substring(end);
  }

  private static boolean affirmed(String plain) {
    Matcher positive = WORDS.pattern(POSITIVE).matcher(plain);
    while (positive.find()) {
      String before = plain.substring(Math.max(0, positive.start() - 30), positive.start());
      if (!DENIED.matcher(before).find()) {
        return true;
      }
    }
    return false;
  }
}
