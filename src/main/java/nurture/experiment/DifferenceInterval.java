package nurture.experiment;

/**
 * By how much the rate of arm a is above that of arm b, at each look together: a confidence
 * sequence. It holds the true difference at all looks with a probability of at least {@code 1 -
 * alpha}.
 *
 * <p>It is what {@link BlockTest} does not reject at {@code 2 / alpha} to either side, so that it
 * agrees with the verdict. Source: R. J. Turner, P. Grünwald (arXiv 2203.09785).
 *
 * @param low -1 to 1
 * @param high -1 to 1
 */
public record DifferenceInterval(double low, double high) {

  private static final int HALVINGS = 30;

  /**
   * @param alpha above 0 and below 1
   */
  static DifferenceInterval of(
      OutcomeSequence a, OutcomeSequence b, BlockShape shape, double alpha) {
    if (shape.blocks(a.counted(), b.counted()) == 0) {
      return new DifferenceInterval(-1, 1);
    }
    return new DifferenceInterval(below(a, b, shape, alpha), -below(b, a, shape.turned(), alpha));
  }

  /** The largest difference found that the rate of a exceeds. */
  private static double below(
      OutcomeSequence a, OutcomeSequence b, BlockShape shape, double alpha) {
    double bound = Math.log(2 / alpha);
    double rejected = -1;
    double kept = a.rate() - b.rate();
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (rejected + kept) / 2;
      if (BlockTest.of(a, b, shape, middle).log() >= bound) {
        rejected = middle;
      } else {
        kept = middle;
      }
    }
    return rejected;
  }
}
