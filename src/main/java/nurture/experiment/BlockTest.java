package nurture.experiment;

/**
 * The e-value of two rates: the evidence that arm a has a higher rate than arm b by more than a
 * margin. Outcomes come in blocks of so many messages of each arm. It may be looked at after each
 * block.
 *
 * <p>Before a block, the blocks behind it give an estimate of both rates, {@code p} and {@code q}.
 * The block multiplies the e-value by how much better these explain it than the nearest pair of
 * rates whose difference is the margin: {@code p0} and {@code q0}, which minimise {@code m KL(p |
 * p0) + n KL(q | q0)} for {@code m} and {@code n} messages. Without a margin that pair is the
 * pooled rate. Where the estimate lies within the margin, the block changes nothing.
 *
 * <p>Guarantee: while the rates of a block differ by no more than the margin, its factor has an
 * expectation of at most 1. For the factor of a message of a has the expectation {@code 1 + (r -
 * p0) (p - p0) / (p0 (1 - p0))} at a true rate {@code r}, and one of b accordingly; the minimum
 * makes the slopes of both, times their numbers, equal and opposite, so that their mean over the
 * block is at most 1, and so is their product, whose root is the geometric mean. Hence the e-value
 * is a supermartingale that begins at 1, and by Ville's inequality it ever reaches {@code 1 /
 * alpha} with a probability of at most alpha. The rates may drift from block to block.
 *
 * <p>Estimates are posterior means under a Beta(0.18, 0.18) prior for each arm. They are renewed
 * after each of the first 64 blocks, then each time the number of blocks has grown by a fiftieth;
 * an older estimate is still one of the past alone.
 *
 * <p>Sources: R. J. Turner, A. Ly, P. Grünwald, Generic E-variables for exact sequential k-sample
 * tests that allow for optional stopping (arXiv 2106.02693); R. J. Turner, P. Grünwald, Exact
 * anytime-valid confidence intervals for contingency tables and beyond (arXiv 2203.09785); J.
 * Ville, Étude critique de la notion de collectif (1939).
 *
 * <p>Not safe for concurrent use.
 */
final class BlockTest {

  /** The prior that the paper recommends. */
  static final double PRIOR = 0.18;

  private static final int EACH = 64;
  private static final int GROWS = 50;
  private static final int HALVINGS = 60;

  private final int ofA;
  private final int ofB;
  private final double margin;
  private final double prior;
  private long blocks;
  private long hitsA;
  private long hitsB;
  private long renewAt;
  private double hitA;
  private double missA;
  private double hitB;
  private double missB;
  private double log;

  /**
   * @param ofA messages of arm a in a block; at least 1
   * @param ofB messages of arm b in a block; at least 1
   * @param margin by how much the rate of a may be higher; above -1 and below 1
   */
  BlockTest(int ofA, int ofB, double margin) {
    this(ofA, ofB, margin, PRIOR);
  }

  BlockTest(int ofA, int ofB, double margin, double prior) {
    if (ofA < 1 || ofB < 1 || !(Math.abs(margin) < 1)) {
      throw new IllegalArgumentException(
          "no blocks of " + ofA + " and " + ofB + " with margin " + margin);
    }
    this.ofA = ofA;
    this.ofB = ofB;
    this.margin = margin;
    this.prior = prior;
  }

  /** The same state, to be led on by itself. */
  BlockTest copy() {
    BlockTest copy = new BlockTest(ofA, ofB, margin, prior);
    copy.blocks = blocks;
    copy.hitsA = hitsA;
    copy.hitsB = hitsB;
    copy.renewAt = renewAt;
    copy.hitA = hitA;
    copy.missA = missA;
    copy.hitB = hitB;
    copy.missB = missB;
    copy.log = log;
    return copy;
  }

  /** The logarithm of the e-value; 0 is no evidence. */
  double log() {
    return log;
  }

  /** The e-value; 1 is no evidence. */
  double value() {
    return Math.exp(Math.min(log, 700));
  }

  /** Takes in a block: how many of its messages of each arm have the outcome. */
  void add(int hitsOfA, int hitsOfB) {
    renew();
    log += hitsOfA * hitA + (ofA - hitsOfA) * missA + hitsOfB * hitB + (ofB - hitsOfB) * missB;
    hitsA += hitsOfA;
    hitsB += hitsOfB;
    blocks++;
  }

  /** Takes in blocks without the outcome. */
  void addQuiet(long many) {
    long left = many;
    while (left > 0) {
      renew();
      long now = Math.min(left, renewAt - blocks);
      log += now * (ofA * missA + ofB * missB);
      blocks += now;
      left -= now;
    }
  }

  private void renew() {
    if (blocks < renewAt) {
      return;
    }
    renewAt = blocks + (blocks < EACH ? 1 : Math.max(1, blocks / GROWS));
    double a = (hitsA + prior) / (blocks * ofA + 2 * prior);
    double b = (hitsB + prior) / (blocks * ofB + 2 * prior);
    if (a - b <= margin) {
      hitA = 0;
      missA = 0;
      hitB = 0;
      missB = 0;
      return;
    }
    double nearB = nearest(a, b);
    double nearA = nearB + margin;
    hitA = Math.log(a / nearA);
    missA = Math.log((1 - a) / (1 - nearA));
    hitB = Math.log(b / nearB);
    missB = Math.log((1 - b) / (1 - nearB));
  }

  /** The rate of b in the nearest pair of rates whose difference is the margin. */
  double nearest(double a, double b) {
    if (margin == 0) {
      return (ofA * a + ofB * b) / (ofA + ofB);
    }
    // The slope of the divergence ascends; its zero lies between b and a without the margin.
    double low = Math.max(b, Math.max(0, -margin));
    double high = Math.min(a - margin, Math.min(1, 1 - margin));
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      double ofANow = middle + margin;
      double slope =
          ofA * (ofANow - a) / (ofANow * (1 - ofANow))
              + ofB * (middle - b) / (middle * (1 - middle));
      if (slope < 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** The test after all blocks that are complete. */
  static BlockTest of(OutcomeSequence a, OutcomeSequence b, BlockShape shape, double margin) {
    BlockTest test = new BlockTest(shape.ofA(), shape.ofB(), margin);
    long complete = shape.blocks(a.counted(), b.counted());
    int nextA = 0;
    int nextB = 0;
    long done = 0;
    while (done < complete) {
      long at =
          Math.min(complete, Math.min(block(a, nextA, shape.ofA()), block(b, nextB, shape.ofB())));
      test.addQuiet(at - done);
      done = at;
      if (done < complete) {
        int hitsOfA = hits(a, nextA, shape.ofA(), done);
        int hitsOfB = hits(b, nextB, shape.ofB(), done);
        nextA += hitsOfA;
        nextB += hitsOfB;
        test.add(hitsOfA, hitsOfB);
        done++;
      }
    }
    return test;
  }

  private static long block(OutcomeSequence sequence, int next, int size) {
    return next < sequence.count() ? sequence.place(next) / size : Long.MAX_VALUE;
  }

  private static int hits(OutcomeSequence sequence, int next, int size, long block) {
    int hits = 0;
    while (block(sequence, next + hits, size) == block) {
      hits++;
    }
    return hits;
  }
}
