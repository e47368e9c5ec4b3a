package nurture.playbook.canary;

/**
 * What was counted of one arm since the canary began: of messages that its version decided, and of
 * candidates it decided for.
 *
 * @param candidates decided for, those included about whom it could not decide
 * @param undecided candidates about whom it could not decide, who were quarantined
 * @param tried messages sent and messages that failed
 * @param sent messages that left
 * @param failed messages that could not be sent or rendered, and those that are uncertain
 * @param replies messages that a person answered
 * @param negative messages answered with no
 * @param unsubscribed messages after which the candidate unsubscribed or complained
 * @param bounced messages whose address is gone
 */
public record ArmCounts(
    long candidates,
    long undecided,
    long tried,
    long sent,
    long failed,
    long replies,
    long negative,
    long unsubscribed,
    long bounced) {

  /** How often something was counted. */
  public long count(CanaryMeasure measure) {
    return switch (measure) {
      case REPLIES -> replies;
      case NEGATIVE_REPLIES -> negative;
      case UNSUBSCRIBES -> unsubscribed;
      case HARD_BOUNCES -> bounced;
      case FAILURES -> failed;
      case UNDECIDED -> undecided;
    };
  }

  /** What it was counted among. */
  public long among(CanaryMeasure measure) {
    return switch (measure) {
      case FAILURES -> tried;
      case UNDECIDED -> candidates;
      default -> sent;
    };
  }
}
