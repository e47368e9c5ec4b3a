package nurture.playbook.canary;

/**
 * The e-value of one guard: the evidence that a canary's rate is more than a bound times that of
 * the rest. It may be looked at as often as one likes.
 *
 * <p>Only the bad outcomes are evidence. Each one is of a message of the canary or of the rest. Let
 * {@code c} of the messages that are as old be the canary's and {@code r} the rest's. Where the
 * canary's hazard is {@code t} times the rest's, the outcome is the canary's with probability
 * {@code t c / (t c + r)}, whatever happened before. So outcomes that come late, and a share that
 * changes, do no harm. The e-value is the likelihood at a worse {@code t} divided by the likelihood
 * at the bound, and its mean over six worse {@code t}: a mixture sequential probability ratio test
 * on the partial likelihood.
 *
 * <p>Guarantee: while {@code t} is at most the bound, each factor has an expectation of at most 1,
 * so the e-value is a supermartingale that begins at 1. By Ville's inequality it ever reaches
 * {@code 1 / alpha} with a probability of at most alpha, over all looks together. This assumes that
 * the candidates of the canary are like the others, which the stable random share sees to.
 *
 * <p>The share {@code c / (c + r)} is taken one standard error too high. That is on the safe side,
 * because a higher share makes an outcome of the canary less of a surprise. It covers outcomes that
 * come at once, as failures do: for them the share counted so far is an estimate of the chance that
 * the next message is the canary's.
 *
 * <p>Sources: D. R. Cox, Partial likelihood, Biometrika 62 (1975); J. ter Schure, M. F.
 * Pérez-Ortiz, A. Ly, P. Grünwald, The safe logrank test (arXiv 2011.06931); J. Ville, Étude
 * critique de la notion de collectif (1939).
 *
 * <p>Not safe for concurrent use.
 */
final class GuardEValue {

  /** How many times worse than the bound; the mixture gives each the same weight. */
  private static final double[] WORSE = {1.5, 2, 3, 5, 10, 30};

  /** In standard errors: how much too high the canary's share of the messages is taken. */
  private static final double CAUTION = 1;

  private static final double MOST = 1 - 1e-9;

  private final double bound;
  private final double[] logs = new double[WORSE.length];
  private double highest = 1;

  /**
   * @param bound how many times the rest's rate is tolerated; at least 1
   */
  GuardEValue(double bound) {
    if (!(bound >= 1)) {
      throw new IllegalArgumentException("a bound is at least 1, not " + bound);
    }
    this.bound = bound;
  }

  /**
   * Takes in a bad outcome, in the order in which they became known.
   *
   * @param canary whether its message is one of the canary
   * @param canaryMessages of the canary that are as old, its own included
   * @param restMessages of the rest that are as old, its own included
   */
  void add(boolean canary, long canaryMessages, long restMessages) {
    if (canaryMessages <= 0 || restMessages <= 0) {
      // Nothing to compare with: such an outcome says nothing about the other arm.
      return;
    }
    double share =
        Math.min(
            MOST, WilsonInterval.of(canaryMessages, canaryMessages + restMessages, CAUTION).high());
    for (int i = 0; i < WORSE.length; i++) {
      logs[i] += logFactor(canary, share, bound, bound * WORSE[i]);
    }
    highest = Math.max(highest, value());
  }

  /** The evidence now; 1 is none. */
  double value() {
    double sum = 0;
    for (double log : logs) {
      sum += Math.exp(Math.min(log, 500));
    }
    return sum / logs.length;
  }

  /** The highest value so far: what is compared with the threshold. */
  double highest() {
    return highest;
  }

  private static double logFactor(boolean canary, double share, double bound, double worse) {
    double spread = Math.log((bound * share + 1 - share) / (worse * share + 1 - share));
    return canary ? Math.log(worse / bound) + spread : spread;
  }

  /**
   * About how many messages of the canary it takes to find a worsening.
   *
   * @param share of the messages that are the canary's; above 0 and below 1
   * @param threshold at which the e-value decides
   * @param rate the rest's: bad outcomes a message
   * @param times how many times that rate the canary's is
   */
  static long messagesNeeded(
      double share, double bound, double threshold, double rate, double times) {
    double own = times * share / (times * share + 1 - share);
    double growth = 0;
    for (double each : WORSE) {
      double worse = bound * each;
      growth =
          Math.max(
              growth,
              own * logFactor(true, share, bound, worse)
                  + (1 - own) * logFactor(false, share, bound, worse));
    }
    double outcomes = rate * (times + (1 - share) / share);
    return (long) Math.ceil(Math.log(threshold * WORSE.length) / (growth * outcomes));
  }
}
