package nurture.insight;

import io.vertx.core.Future;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the measures and the funnel are read. What is read was summed up before, so that reading
 * takes no longer with a million candidates. Every future fails when the database is away.
 */
public interface MeasureReader {

  /**
   * Days in UTC.
   *
   * @param from the first one; empty for since ever
   * @param to the last one; empty for until now
   */
  record Period(Optional<LocalDate> from, Optional<LocalDate> to) {
    public static final Period EVER = new Period(Optional.empty(), Optional.empty());
  }

  /**
   * Whom a list is of.
   *
   * @param value of the property; ignored for {@link MeasureSlice#ALL}
   */
  record Which(RecruitingMeasure measure, MeasureSlice slice, String value, Counted counted) {}

  /** Which of those that are counted. */
  enum Counted {
    /** Those who did what is measured. */
    HITS,
    /** Those who did not, though their time is over. */
    MISSES,
    /** Those whose time is over. */
    AMONG,
    /** Those who have time left. */
    EARLY
  }

  /**
   * One that is counted, as a message or task: of an approach the first one, of a positive reply
   * the one that was answered.
   *
   * @param ref empty once erased
   * @param replied and what follows: when it came; of an approach, of any message in it
   */
  record Line(
      WeekCursor place,
      String ref,
      String name,
      String template,
      String channel,
      Instant left,
      Optional<Instant> replied,
      Optional<Instant> positive,
      Optional<Instant> interview,
      Optional<Instant> offer,
      Optional<Instant> hired,
      Optional<Boolean> strong,
      Optional<Instant> active) {

    public UUID candidate() {
      return place.candidate();
    }
  }

  /**
   * What is counted, by a property; what has nothing to count among is left out.
   *
   * @param today what began after today without the measure's days is early
   */
  Future<List<MeasuredRate>> rates(MeasureSlice slice, Period period, LocalDate today);

  /** Whether a place can be one of a list of {@link #lines}. */
  static boolean isPlace(WeekCursor place) {
    return place.tail().matches("\\d{1,18}-\\d{1,4}");
  }

  /** What a rate counts, the newest first. */
  Future<List<Line>> lines(
      Which which, Period period, LocalDate today, Optional<WeekCursor> behind, int most);

  /** How stays in the stages of the funnel ended that began in some days. */
  Future<List<StayCount>> stays(Period period);

  /** How many replies of some days gave each reason, the newest month first. */
  Future<List<ReasonCount>> reasons(Period period);

  /** How many candidates wait to be measured; ten thousand stands for more. */
  Future<Long> waiting();
}
