package nurture.web.playbook;

import nurture.playbook.canary.CanaryReport;

/**
 * Two intervals on one scale, as a picture of 240 units.
 *
 * @param scale what the right end stands for: "10%"
 */
record IntervalPicture(Bar canary, Bar others, String scale) {

  private static final int LEFT = 4;
  private static final int WIDE = 232;
  private static final double[] SCALES = {0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1};

  /**
   * An interval with its rate.
   *
   * @param shown false while there is nothing to count among
   */
  record Bar(boolean shown, int low, int high, int at) {}

  static IntervalPicture of(CanaryReport.Rate canary, CanaryReport.Rate others) {
    double most =
        Math.max(
            canary.among() == 0 ? 0 : canary.interval().high(),
            others.among() == 0 ? 0 : others.interval().high());
    double scale = 1;
    for (int i = SCALES.length - 1; i >= 0 && SCALES[i] >= most; i--) {
      scale = SCALES[i];
    }
    return new IntervalPicture(
        bar(canary, scale), bar(others, scale), CanaryWords.percent(scale).replace(".0%", "%"));
  }

  private static Bar bar(CanaryReport.Rate rate, double scale) {
    return new Bar(
        rate.among() > 0,
        at(rate.interval().low(), scale),
        at(rate.interval().high(), scale),
        at(rate.value(), scale));
  }

  private static int at(double rate, double scale) {
    return LEFT + (int) Math.round(Math.min(1, rate / scale) * WIDE);
  }
}
