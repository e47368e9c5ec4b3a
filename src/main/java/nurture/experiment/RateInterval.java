package nurture.experiment;

/**
 * Where a rate lies, at each look together: a confidence sequence. It holds the true rate at all
 * looks with a probability of at least {@code 1 - alpha}.
 *
 * <p>For a rate {@code p}, the likelihood of what was counted under a Beta(1/2, 1/2) mixture of
 * rates, divided by that under {@code p}, is a martingale that begins at 1 while {@code p} is the
 * true rate. The interval holds each {@code p} for which it is below {@code 1 / alpha}.
 *
 * <p>Sources: H. Robbins, Statistical methods related to the law of the iterated logarithm (1970);
 * M. Lindon, A. Malek, Anytime-valid inference for multinomial count data (arXiv 2011.03567), with
 * two classes.
 *
 * @param low 0 to 1
 * @param high 0 to 1
 */
public record RateInterval(double low, double high) {

  private static final double PRIOR = 0.5;
  private static final int HALVINGS = 60;

  /**
   * @param alpha above 0 and below 1
   */
  public static RateInterval of(long count, long among, double alpha) {
    if (among == 0) {
      return new RateInterval(0, 1);
    }
    double bound =
        LogGamma.beta(count + PRIOR, among - count + PRIOR)
            - LogGamma.beta(PRIOR, PRIOR)
            + Math.log(alpha);
    double rate = (double) count / among;
    return new RateInterval(
        count == 0 ? 0 : end(count, among, bound, 0, rate),
        count == among ? 1 : end(count, among, bound, 1, rate));
  }

  /** Between a rate outside and the one inside. */
  private static double end(long count, long among, double bound, double out, double in) {
    double outside = out;
    double inside = in;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (outside + inside) / 2;
      double likelihood = term(count, middle) + term(among - count, 1 - middle);
      if (likelihood > bound) {
        inside = middle;
      } else {
        outside = middle;
      }
    }
    return outside;
  }

  private static double term(long count, double rate) {
    return count == 0 ? 0 : count * Math.log(rate);
  }
}
