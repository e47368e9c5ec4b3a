package nurture.inbox;

import static nurture.inbox.WordSection.BUSY;
import static nurture.inbox.WordSection.BUT;
import static nurture.inbox.WordSection.DOUBLE_NEGATIVE;
import static nurture.inbox.WordSection.NEGATIVE;
import static nurture.inbox.WordSection.NOT;
import static nurture.inbox.WordSection.NOT_NOW;
import static nurture.inbox.WordSection.OBJECTION;
import static nurture.inbox.WordSection.OTHERS;
import static nurture.inbox.WordSection.POSITIVE;
import static nurture.inbox.WordSection.PRAISE;
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

  /** The last clause of a question: "are you not happy there?" declines nothing. */
  private static final Pattern ASKED = Pattern.compile("[^.!?;,]*\\?");

  /** Stands for what was read, and ends a sentence. */
  private static final String LEFT_OUT = " ;¬ ";

  private static final Pattern DENIED =
      Pattern.compile("(?:" + WORDS.expression(NOT) + "|¬)(\\s+\\p{L}+){0,2}\\s+$");

  /** "Ça me tente pas". */
  private static final Pattern DENIED_AFTER =
      Pattern.compile("\\s(?:;¬|(?:" + WORDS.expression(NOT) + ")(?!\\p{L}))");

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
    ReplyDays days = new ReplyDays(plain, day);
    boolean asksLater = WORDS.found(NOT_NOW, without(plain, PROMISE)) || days.postpones();
    String left = days.withoutFar(without(without(plain, NEGATIVE), NOT_NOW));
    boolean firm =
        WORDS.found(DOUBLE_NEGATIVE, written) || affirmed(POSITIVE, left) || days.proposes();
    boolean affirms = firm || affirmed(PRAISE, left);
    boolean negative = WORDS.found(NEGATIVE, ASKED.matcher(plain).replaceAll(" ? "));
    if (affirms && (negative || !firm)) {
      ReplyWeight weight = ReplyWeight.of(plain, firm);
      affirms = weight != ReplyWeight.DECLINES;
      negative &= weight != ReplyWeight.AFFIRMS;
    }
    boolean hasNoTime = !negative && WORDS.found(BUSY, plain);
    boolean notNow = asksLater || !affirms && (hasNoTime || days.waits());
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
        days.coming(),
        notNow ? days.comeBack() : Optional.empty(),
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

  static String without(String plain, WordSection section) {
    return WORDS.pattern(section).matcher(plain).replaceAll(LEFT_OUT);
  }

  /** Whether words of a section stand there that no negation before them takes back. */
  static boolean affirmed(WordSection section, String plain) {
    Matcher affirming = WORDS.pattern(section).matcher(plain);
    int from = 0;
    while (affirming.find(from)) {
      String before = plain.substring(Math.max(0, affirming.start() - 30), affirming.start());
      Matcher denied = DENIED.matcher(before);
      boolean taken = denied.find() && !WORDS.found(BUT, denied.group());
      boolean within = WORDS.found(NOT, affirming.group());
      if (!taken
          && !within
          && !DENIED_AFTER.matcher(plain.substring(affirming.end())).lookingAt()) {
        return true;
      }
      from = within ? affirming.start() + 1 : Math.max(affirming.end(), affirming.start() + 1);
      if (from > plain.length()) {
        return false;
      }
    }
    return false;
  }
}
