package nurture.playbook.canary;

/**
 * When a canary is withdrawn.
 *
 * @param worsePercent how much higher than the rest's a rate may be, in percent of it
 * @param falseAlarmPercent of the canaries that are no worse, at most so many are withdrawn by
 *     mistake, all guards together; 0 leaves withdrawing to people
 */
public record GuardLimits(int worsePercent, int falseAlarmPercent) {

  /** How many times the rest's rate is tolerated. */
  double bound() {
    return 1 + worsePercent / 100.0;
  }

  /** The e-value at which one guard withdraws: the guards share the false alarms evenly. */
  public double threshold() {
    return falseAlarmPercent == 0
        ? Double.POSITIVE_INFINITY
        : CanaryMeasure.GUARDS * 100.0 / falseAlarmPercent;
  }

  public boolean withdraws() {
    return falseAlarmPercent > 0;
  }
}
