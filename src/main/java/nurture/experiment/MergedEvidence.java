package nurture.experiment;

import java.util.Arrays;

/**
 * Several e-values judged together, so that the chance of any false finding stays below alpha.
 *
 * <p>The adjusted e-value of one of them is the least mean over all sets that hold it: closed
 * testing, where each set of null hypotheses is tested by the mean of its e-values. The mean is an
 * e-value whatever depends on what, and no other symmetric way of merging is better. It finds all
 * that dividing alpha by their number would find. Source: V. Vovk, R. Wang, E-values: calibration,
 * combination and applications, Annals of Statistics 49 (2021), algorithm 1.
 */
final class MergedEvidence {

  /** The adjusted e-values, in the same order. */
  static double[] adjusted(double[] values) {
    double[] ascending = values.clone();
    Arrays.sort(ascending);
    double[] adjusted = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      double least = values[i];
      double sum = values[i];
      int count = 1;
      boolean own = false;
      for (double other : ascending) {
        if (!own && other == values[i]) {
          own = true;
          continue;
        }
        sum += other;
        count++;
        least = Math.min(least, sum / count);
      }
      adjusted[i] = least;
    }
    return adjusted;
  }

  private MergedEvidence() {}
}
