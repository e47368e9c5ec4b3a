package nurture.playbook.canary;

/**
 * The Wilson score interval of a rate, at a confidence of 95%. It holds at one look; the guards do
 * not decide by it.
 *
 * <p>Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference,
 * JASA 22 (1927).
 *
 * @param low 0 to 1
 * @param high 0 to 1; 1 where nothing was counted yet
 */
public record WilsonInterval(double low, double high) {

  private static final double Z = 1.959964;

  /**
   * @throws IllegalArgumentException if more were counted than there are
   */
  public static WilsonInterval of(long count, long among) {
    return of(count, among, Z);
  }

  /**
   * @param z how many standard errors it reaches to each side
   */
  static WilsonInterval of(long count, long among, double z) {
    if (count < 0 || count > among) {
      throw new IllegalArgumentException(count + " of " + among + " is no rate");
    }
    if (among == 0) {
      return new WilsonInterval(0, 1);
    }
    double rate = (double) count / among;
    double square = z * z / among;
    double middle = (rate + square / 2) / (1 + square);
    double half = z / (1 + square) * Math.sqrt(rate * (1 - rate) / among + square / (4.0 * among));
    return new WilsonInterval(
        count == 0 ? 0 : Math.max(0, middle - half),
        count == among ? 1 : Math.min(1, middle + half));
  }
}
