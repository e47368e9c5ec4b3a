package nurture.experiment;

import java.util.List;

/**
 * Whether the sizes of arms fit their weights. Where they do not, candidates were lost on the way
 * in one arm more than in another, and its rate is of other people.
 *
 * <p>The e-value is the probability of the sizes, averaged over a Dirichlet distribution of shares
 * around the weights, divided by that under the weights. It is a martingale while each candidate
 * falls into an arm with its weight. Source: M. Lindon, A. Malek, Anytime-valid inference for
 * multinomial count data (arXiv 2011.03567).
 *
 * @param eValue the evidence that sizes do not fit; 1 is none
 * @param fits false from 1,000 on: of 1,000 experiments without a fault at most one gets there
 */
public record RatioCheck(double eValue, boolean fits) {

  private static final double THRESHOLD = 1_000;

  /** How strongly the mixture keeps to the weights, in candidates. */
  private static final double CONCENTRATION = 100;

  /** Of the candidates of an arm, and its weight. */
  public record Size(String arm, long count, int weight) {}

  /** Several of them together: the mean of e-values is an e-value, whatever they share. */
  static RatioCheck mean(List<RatioCheck> checks) {
    double value = checks.stream().mapToDouble(RatioCheck::eValue).average().orElse(1);
    return new RatioCheck(value, value < THRESHOLD);
  }

  static RatioCheck of(List<Size> sizes) {
    double all = sizes.stream().mapToInt(Size::weight).sum();
    double log = 0;
    double count = 0;
    for (Size size : sizes) {
      double share = size.weight() / all;
      log +=
          LogGamma.of(CONCENTRATION * share + size.count())
              - LogGamma.of(CONCENTRATION * share)
              - size.count() * Math.log(share);
      count += size.count();
    }
    log += LogGamma.of(CONCENTRATION) - LogGamma.of(CONCENTRATION + count);
    double value = Math.exp(Math.min(log, 700));
    return new RatioCheck(value, value < THRESHOLD);
  }
}
