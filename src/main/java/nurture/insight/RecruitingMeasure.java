package nurture.insight;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is measured of outreach, in the order of the playbook (PLAYBOOK P36 to P41). */
public enum RecruitingMeasure {
  RESPONSE(
      "P36",
      "Response rate",
      "candidates approached",
      "Of passive candidates who were approached, how many answered. An approach is the outreach to"
          + " one candidate in the 60 days from its first message; a reply counts within 30 days of"
          + " the message it answers. An automatic reply is no answer.",
      new MeasureTarget(0.15, 0.25),
      90,
      "Look at personalisation and targeting: open the messages without an answer, read what was"
          + " quoted from the research, and check whether the segment fits the opening.",
      "The candidates may be chosen too narrowly. Look whether enough of them are contacted."),
  POSITIVE(
      "P37",
      "Positive response rate",
      "candidates approached",
      "Of passive candidates who were approached, how many answered positively. They are counted as"
          + " for the response rate.",
      new MeasureTarget(0.08, 0.15),
      90,
      "Look at the offer: candidates who answer “not now” or “no” say what does not fit them. Check"
          + " the opening and the moment.",
      "The candidates may be chosen too narrowly. Look whether enough of them are contacted."),
  INTERVIEW(
      "P38",
      "Positive response to interview",
      "candidates with a positive reply",
      "Of candidates who answered an approach positively, how many had an interview that was"
          + " scheduled within 60 days of the first positive reply.",
      new MeasureTarget(0.3, 0.5),
      60,
      "Look at what happens after a positive reply: how soon the warm reply and the recruiter's"
          + " call come, and whether an opening fits.",
      "Look whether interviews are held with candidates who are not ready for one."),
  OFFER(
      "",
      "Positive response to offer",
      "candidates with a positive reply",
      "Of candidates who answered an approach positively, how many had an offer or were hired"
          + " within 365 days of the first positive reply. The playbook names no target.",
      null,
      365,
      "",
      ""),
  STRONG_HIRE(
      "P39",
      "Strong hires",
      "hires rated",
      "Of candidates who were hired after a positive reply and rated after six months, how many"
          + " are rated strong.",
      new MeasureTarget(0.8, 1),
      0,
      "Look at selection: compare what was promised in the messages with the work, and ask the"
          + " hiring managers what was missing.",
      ""),
  NURTURE(
      "P40",
      "Nurture conversion",
      "years of candidates on the quarterly list",
      "Of years that candidates began on the quarterly list, in how many they came to a later"
          + " stage of the funnel.",
      new MeasureTarget(0.05, 0.1),
      365,
      "Look at the updates: whether they are about what the candidate was interested in, and"
          + " whether signals lead back to outreach.",
      "Candidates may go to the quarterly list too early. Look at the first sequence.");

  private final String line;
  private final String title;
  private final String unit;
  private final String definition;
  private final Optional<MeasureTarget> target;
  private final int windowDays;
  private final String below;
  private final String above;

  RecruitingMeasure(
      String line,
      String title,
      String unit,
      String definition,
      @org.jspecify.annotations.Nullable MeasureTarget target,
      int windowDays,
      String below,
      String above) {
    this.line = line;
    this.title = title;
    this.unit = unit;
    this.definition = definition;
    this.target = Optional.ofNullable(target);
    this.windowDays = windowDays;
    this.below = below;
    this.above = above;
  }

  /** The line of the playbook; empty where none names it. */
  public String line() {
    return line;
  }

  public String title() {
    return title;
  }

  /** What is counted, each once: candidates, hires or years. */
  public String unit() {
    return unit;
  }

  /** What is counted among what, in a sentence. */
  public String definition() {
    return definition;
  }

  /** Empty where the playbook names none. */
  public Optional<MeasureTarget> target() {
    return target;
  }

  /** How long after it began each counts only as early, in days. */
  public int windowDays() {
    return windowDays;
  }

  /** What to look at; empty where the rate tells nothing to do. */
  public String advice(MeasureStanding standing) {
    return switch (standing) {
      case BELOW -> below;
      case ABOVE -> above;
      case WITHIN, TOO_FEW, NO_TARGET -> "";
    };
  }

  /** As addresses, the API and the database name it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What {@link #key} names. */
  public static Optional<RecruitingMeasure> named(String key) {
    return Arrays.stream(values()).filter(measure -> measure.key().equals(key)).findFirst();
  }
}
