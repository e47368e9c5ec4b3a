package nurture.simulation.timelapse;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A number of the response model. */
public enum ResponseRate {
  /** The address is gone; the mail server says so at once. */
  BOUNCED_HARD(Section.MESSAGES, Unit.SHARE),
  /** A full mailbox and the like. */
  BOUNCED_SOFT(Section.MESSAGES, Unit.SHARE),
  OPENED(Section.MESSAGES, Unit.SHARE),
  /** Followed a link on a topic of theirs. */
  CLICKED(Section.MESSAGES, Unit.SHARE),
  /** Replied, of those written to; before openness and signals are taken into account. */
  REPLIED(Section.MESSAGES, Unit.SHARE),
  /** Of the replies; what is neither this nor the next two is a no. */
  POSITIVE(Section.MESSAGES, Unit.SHARE),
  NEUTRAL(Section.MESSAGES, Unit.SHARE),
  NOT_NOW(Section.MESSAGES, Unit.SHARE),
  /** An automatic answer. */
  OUT_OF_OFFICE(Section.MESSAGES, Unit.SHARE),
  UNSUBSCRIBED(Section.MESSAGES, Unit.SHARE),
  COMPLAINED(Section.MESSAGES, Unit.SHARE),
  /** Until a reply, on average. */
  REPLY_DAYS(Section.MESSAGES, Unit.DAYS),

  /** A recruiter did the task; what is neither done nor skipped stays open. */
  DONE(Section.TASKS, Unit.SHARE),
  SKIPPED(Section.TASKS, Unit.SHARE),
  /** Until it is done or skipped, on average. */
  DAYS(Section.TASKS, Unit.DAYS),

  /** Applies, of those who replied positively. */
  APPLIES(Section.PROCESS, Unit.SHARE),
  /** Is interviewed, of those who applied. */
  INTERVIEWED(Section.PROCESS, Unit.SHARE),
  /** Has an offer, of those interviewed. */
  OFFERED(Section.PROCESS, Unit.SHARE),
  ACCEPTED(Section.PROCESS, Unit.SHARE),
  /** Of those turned down after an interview. */
  RUNNER_UP(Section.PROCESS, Unit.SHARE),
  /** Between two steps, on average. */
  STEP_DAYS(Section.PROCESS, Unit.DAYS),
  /** From accepting to the first day. */
  STARTS_AFTER(Section.PROCESS, Unit.DAYS),

  /** How many times likelier a reply is within 30 days of a strong signal. */
  AFTER_A_SIGNAL(Section.PEOPLE, Unit.TIMES),
  /** By how much each further approach within 30 days raises unsubscribing and complaints. */
  TIRED(Section.PEOPLE, Unit.TIMES),

  OPEN_TO_WORK(Section.YEAR, Unit.TIMES),
  LAYOFFS(Section.YEAR, Unit.TIMES),
  REORGANISATION(Section.YEAR, Unit.TIMES),
  LEADERSHIP_CHANGE(Section.YEAR, Unit.TIMES),
  PROFILE_UPDATED(Section.YEAR, Unit.TIMES),
  POSTING_MORE(Section.YEAR, Unit.TIMES),
  BAD_PRESS(Section.YEAR, Unit.TIMES),
  FALLING_REVIEWS(Section.YEAR, Unit.TIMES),
  PROMOTED_WITHOUT_TITLE(Section.YEAR, Unit.TIMES),
  PASSED_OVER(Section.YEAR, Unit.TIMES),
  BELOW_MARKET_PAY(Section.YEAR, Unit.TIMES),
  /** Applies without having been asked. */
  APPLIES_UNASKED(Section.YEAR, Unit.TIMES),
  /** Of colleagues. */
  REFERS(Section.YEAR, Unit.TIMES),
  /** Of colleagues. */
  LEAVES(Section.YEAR, Unit.TIMES);

  /** Where it stands in the file. */
  enum Section {
    MESSAGES,
    TASKS,
    PROCESS,
    PEOPLE,
    YEAR;

    String written() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What it counts, and so what it may be. */
  enum Unit {
    SHARE("a share from 0 to 1", 1),
    DAYS("days from 0 to 365", 365),
    TIMES("a number from 0 to 100", 100);

    private final String words;
    private final double most;

    Unit(String words, double most) {
      this.words = words;
      this.most = most;
    }

    String words() {
      return words;
    }

    boolean takes(double value) {
      return value >= 0 && value <= most;
    }
  }

  private final Section section;
  private final Unit unit;

  ResponseRate(Section section, Unit unit) {
    this.section = section;
    this.unit = unit;
  }

  Section section() {
    return section;
  }

  Unit unit() {
    return unit;
  }

  /** As the file has it: {@code bounced-hard}. */
  public String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<ResponseRate> written(Section section, String name) {
    return Arrays.stream(values())
        .filter(
            responseRate -> responseRate.section == section && responseRate.written().equals(name))
        .findFirst();
  }
}
