package nurture.experiment;

import java.util.UUID;

/**
 * Where a candidate stands in an experiment: a hash of both ids, and of nothing else. So it is the
 * same on each node, after a restart, and in each run of a campaign, and it need not be stored.
 *
 * <p>Source of the mixing: D. Lea, G. L. Steele, C. H. Flood, Fast splittable pseudorandom number
 * generators, OOPSLA 2014 (variant 13 of D. Stafford).
 */
public final class ArmAssignment {

  private static final int PLACES = 100;

  /** From 0 to 99, each as likely as the others. */
  public static int place(UUID experiment, UUID candidate) {
    long hash = mixed(experiment.getMostSignificantBits());
    hash = mixed(hash ^ experiment.getLeastSignificantBits());
    hash = mixed(hash ^ candidate.getMostSignificantBits());
    hash = mixed(hash ^ candidate.getLeastSignificantBits());
    return (int) Long.remainderUnsigned(hash, PLACES);
  }

  private static long mixed(long bits) {
    long mixed = bits + 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }

  private ArmAssignment() {}
}
