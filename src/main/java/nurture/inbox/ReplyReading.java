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
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nurture.candidate.facts.ReplyText;
import nurture.event.ReplyReason;
import nurture.inbox.SearchedText.Place;

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

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

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
   * @param name of the candidate; empty if it is not known
   * @param day the reply was written, in its author's calendar
   */
  public static ReplyReading of(StrippedReply reply, String name, LocalDate day) {
    SearchedText written = SearchedText.of(WORDS, InboxWords.start(reply.text()));
    SearchedText text = written.without(DOUBLE_NEGATIVE).without(OTHERS);
    ReplyDays days = new ReplyDays(text, day);
    boolean asksLater = text.without(PROMISE).found(NOT_NOW) || days.postpones();
    SearchedText left = days.withoutFar(text.without(NEGATIVE).without(NOT_NOW));
    boolean firm = written.found(DOUBLE_NEGATIVE) || affirmed(POSITIVE, left) || days.proposes();
    boolean affirms = firm || affirmed(PRAISE, left);
    boolean negative = text.replaced(ASKED, " ? ").found(NEGATIVE);
    if (affirms && (negative || !firm)) {
      ReplyWeight weight = ReplyWeight.of(text, firm);
      affirms = weight != ReplyWeight.DECLINES;
      negative &= weight != ReplyWeight.AFFIRMS;
    }
    boolean hasNoTime = !negative && text.found(BUSY);
    boolean notNow = asksLater || !affirms && (hasNoTime || days.waits());
    return new ReplyReading(
        affirms,
        negative,
        notNow,
        written.found(QUESTION),
        written.found(WRONG_PERSON) || names(reply.text(), name).found(WRONG_PERSON),
        Arrays.stream(ReplyReason.values())
            .filter(reason -> written.found(WordSection.of(reason)))
            .toList(),
        text.found(OBJECTION),
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

  /** A text with each part of a name set apart, where it is written as a name. */
  private static SearchedText names(String text, String name) {
    String parts =
        NO_LETTERS
            .splitAsStream(name)
            .filter(part -> part.length() > 1 && Character.isUpperCase(part.charAt(0)))
            .map(part -> part + "|" + part.toUpperCase(Locale.ROOT))
            .collect(Collectors.joining("|"));
    String named =
        parts.isEmpty()
            ? ""
            : text.replaceAll("(?<!\\p{L})(?:" + parts + ")(?!\\p{L})", InboxWords.NAME);
    return SearchedText.of(WORDS, InboxWords.start(named));
  }

  /** Whether words of a section stand there that no negation before or behind them takes back. */
  static boolean affirmed(WordSection section, SearchedText text) {
    Optional<Place> next = text.next(section, 0);
    while (next.isPresent()) {
      Place place = next.get();
      boolean within = text.part(place.start(), place.end()).found(NOT);
      if (!within
          && !isDenied(text.part(Math.max(0, place.start() - 30), place.start()))
          && !DENIED_AFTER.matcher(text.plain().substring(place.end())).lookingAt()) {
        return true;
      }
      int behind = within ? place.start() : place.end();
      next = text.next(section, Math.max(behind, place.start() + 1));
    }
    return false;
  }

  private static boolean isDenied(SearchedText before) {
    Matcher denied = DENIED.matcher(before.plain());
    return denied.find() && !before.part(denied.start(), denied.end()).found(BUT);
  }
}
