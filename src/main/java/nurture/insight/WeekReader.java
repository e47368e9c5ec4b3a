package nurture.insight;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nurture.event.Stage;

/**
 * Where it is read what went out and what came back in some days, and who stands where. Every
 * future fails when the database is away.
 */
public interface WeekReader {

  /** What went out; the other kinds are types of events. */
  String SENT = "sent";

  /** Reasons that replies give: each reply once for each. */
  String REPLY_REASON = "reply-reason";

  /**
   * Some days, of full hours: what happened is counted by hours.
   *
   * @throws IllegalArgumentException if one of them is no full hour
   */
  record Days(Instant from, Instant until) {

    private static final Duration SEVEN = Duration.ofDays(7);

    public Days {
      if (!isFullHour(from) || !isFullHour(until)) {
        throw new IllegalArgumentException(
            "days from " + from + " until " + until + " are counted by hours; name full hours");
      }
    }

    /** The seven days that end with the hour of an instant. */
    public static Days lastSeven(Instant now) {
      Instant hour = now.truncatedTo(ChronoUnit.HOURS);
      Instant until = hour.equals(now) ? now : hour.plus(1, ChronoUnit.HOURS);
      return new Days(until.minus(SEVEN), until);
    }

    /** The seven days before these. */
    public Days sevenBefore() {
      return new Days(from.minus(SEVEN), from);
    }

    private static boolean isFullHour(Instant instant) {
      return instant.equals(instant.truncatedTo(ChronoUnit.HOURS));
    }
  }

  /**
   * How often something happened.
   *
   * @param kind {@link #SENT}, {@link #REPLY_REASON}, or the type of an event
   * @param how the channel, what the reason is about, the tone or the kind of bounce; empty for
   *     none
   */
  record Figure(String kind, String how, long count) {}

  /**
   * What a list is of.
   *
   * @param how empty for all
   */
  record Which(String kind, String how) {}

  /**
   * One time it happened.
   *
   * @param said the template of a message, the words of what came back
   */
  record Line(WeekCursor place, String ref, String name, String how, String said) {

    /** When it happened. */
    public Instant at() {
      return place.at();
    }

    public UUID candidate() {
      return place.candidate();
    }
  }

  Future<List<Figure>> figures(Days days);

  /** What the figures count, the newest first. */
  Future<List<Line>> lines(Days days, Which which, Optional<WeekCursor> behind, int most);

  /** Candidates by stage, without those erased or merged into others. */
  Future<Map<Stage, Long>> stages();
}
