package nurture.inbox;

import static nurture.inbox.WordSection.AFTERWARDS;
import static nurture.inbox.WordSection.NEGATIVE;
import static nurture.inbox.WordSection.NOT;
import static nurture.inbox.WordSection.NOT_NOW;
import static nurture.inbox.WordSection.OF;
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
    String plain = InboxWords.start(reply.text());
    boolean notNow = WORDS.found(NOT_NOW, without(plain, PROMISE));
    List<FoundDate> coming =
        DATES.in(plain, day).stream()
            .filter(found -> found.date().isAfter(day))
            .filter(found -> found.date().isBefore(day.plusYears(LONGEST_YEARS)))
            .toList();
    String left = without(without(plain, NEGATIVE), NOT_NOW);
    return new ReplyReading(
        affirmed(left),
        WORDS.found(NEGATIVE, plain),
        notNow,
        WORDS.found(QUESTION, plain),
        WORDS.found(WRONG_PERSON, plain),
        Arrays.stream(ReplyReason.values())
            .filter(reason -> WORDS.found(WordSection.of(reason), plain))
            .toList(),
        coming.stream().map(FoundDate::date).toList(),
        notNow ? comeBack(plain, coming) : Optional.empty(),
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
