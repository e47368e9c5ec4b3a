package nurture.insight;

import nurture.experiment.RateInterval;

/**
 * What was counted for a measure.
 *
 * @param value of the property by which it is counted; empty for all, and where there is none
 * @param among those whose time is over
 * @param hits how many of them did what is measured
 * @param early those who have time left; they count neither way
 */
public record MeasuredRate(
    RecruitingMeasure measure, String value, long among, long hits, long early) {

  /** That the interval misses the true rate at any look, at most. */
  private static final double ALPHA = 0.05;

  /** 0 to 1; 0 while there is nothing to count among. */
  public double rate() {
    return among == 0 ? 0 : (double) hits / among;
  }

  /** Where the true rate is, however often one looks, with 95% at least. */
  public RateInterval interval() {
    return RateInterval.of(hits, among, ALPHA);
  }

  public MeasureStanding standing() {
    return measure
        .target()
        .map(target -> standing(target, interval()))
        .orElse(MeasureStanding.NO_TARGET);
  }

  private static MeasureStanding standing(MeasureTarget target, RateInterval interval) {
    if (interval.high() < target.low()) {
      return MeasureStanding.BELOW;
    }
    if (interval.low() > target.high()) {
      return MeasureStanding.ABOVE;
    }
    return interval.low() >= target.low() && interval.high() <= target.high()
        ? MeasureStanding.WITHIN
        : MeasureStanding.TOO_FEW;
  }
}
