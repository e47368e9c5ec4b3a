package nurture.web.measure;

import java.util.Optional;
import nurture.experiment.RateInterval;
import nurture.insight.MeasureTarget;

/**
 * A rate with its interval beside the target, as a picture of 240 units.
 *
 * @param shown whether there is a rate
 * @param low where the interval begins
 * @param band where the target begins; below 0 for none
 * @param wide how wide the target is
 * @param scale what the right end stands for: "50%"
 */
record TargetPicture(boolean shown, int low, int high, int at, int band, int wide, String scale) {

  private static final int LEFT = 4;
  private static final int WIDE = 232;
  private static final double[] SCALES = {0.1, 0.2, 0.5, 1};

  /**
   * @param high the highest rate to be seen, 0 to 1
   * @return what the right end stands for
   */
  static double scale(double high) {
    for (double scale : SCALES) {
      if (high <= scale) {
        return scale;
      }
    }
    return 1;
  }

  /**
   * @param among how many are counted
   * @param scale what the right end stands for, 0 to 1
   */
  static TargetPicture of(
      double rate,
      long among,
      RateInterval interval,
      Optional<MeasureTarget> target,
      double scale) {
    int band = target.map(wanted -> at(wanted.low(), scale)).orElse(-1);
    return new TargetPicture(
        among > 0,
        at(interval.low(), scale),
        at(interval.high(), scale),
        at(rate, scale),
        band,
        target.map(wanted -> at(wanted.high(), scale) - band).orElse(0),
        Math.round(scale * 100) + "%");
  }

  private static int at(double rate, double scale) {
    return LEFT + (int) Math.round(Math.min(1, rate / scale) * WIDE);
  }
}
