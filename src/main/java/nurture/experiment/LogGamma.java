package nurture.experiment;

/**
 * The logarithm of the gamma function, to about 14 digits.
 *
 * <p>Source: M. Abramowitz, I. Stegun, Handbook of Mathematical Functions (1964), 6.1.15 and
 * 6.1.41.
 */
final class LogGamma {

  private static final double SERIES_FROM = 12;
  private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

  /**
   * @param x above 0
   */
  static double of(double x) {
    double shift = 0;
    double at = x;
    while (at < SERIES_FROM) {
      shift += Math.log(at);
      at++;
    }
    double inverse = 1 / at;
    double square = inverse * inverse;
    double series =
        inverse
            * (1.0 / 12
                - square
                    * (1.0 / 360
                        - square * (1.0 / 1260 - square * (1.0 / 1680 - square * (1.0 / 1188)))));
    return (at - 0.5) * Math.log(at) - at + HALF_LOG_TWO_PI + series - shift;
  }

  /** The logarithm of the beta function. */
  static double beta(double a, double b) {
    return of(a) + of(b) - of(a + b);
  }

  private LogGamma() {}
}
