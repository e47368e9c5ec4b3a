package nurture.experiment;

/**
 * How many messages of two arms make a block: a ratio of small numbers near that of their weights.
 * It is fixed by the weights alone, so that which messages meet in a block depends on no outcome.
 *
 * @param ofA messages of arm a
 * @param ofB messages of arm b
 */
record BlockShape(int ofA, int ofB) {

  private static final int LARGEST = 10;

  /** Leaves out as few messages as blocks of at most ten of an arm can. */
  static BlockShape of(int weightOfA, int weightOfB) {
    BlockShape best = new BlockShape(1, 1);
    double least = Double.MAX_VALUE;
    for (int sum = 2; sum <= 2 * LARGEST; sum++) {
      for (int a = Math.max(1, sum - LARGEST); a <= Math.min(LARGEST, sum - 1); a++) {
        double blocks = Math.min((double) weightOfA / a, (double) weightOfB / (sum - a));
        double left = 1 - blocks * sum / (weightOfA + weightOfB);
        // A larger block learns later; it must leave clearly fewer out.
        if (left < least - 0.02) {
          least = left;
          best = new BlockShape(a, sum - a);
        }
      }
    }
    return best;
  }

  /** How many blocks are complete. */
  long blocks(long countedOfA, long countedOfB) {
    return Math.min(countedOfA / ofA, countedOfB / ofB);
  }

  /** The same for the arms the other way round. */
  BlockShape turned() {
    return new BlockShape(ofB, ofA);
  }
}
