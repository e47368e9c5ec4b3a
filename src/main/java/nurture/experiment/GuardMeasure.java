package nurture.experiment;

/** A harm that an arm is watched for. */
public enum GuardMeasure {
  UNSUBSCRIBES("unsubscribes"),
  COMPLAINTS("complaints"),
  NEGATIVE_REPLIES("negative replies");

  private final String words;

  GuardMeasure(String words) {
    this.words = words;
  }

  /** Many of it, in lower case. */
  public String words() {
    return words;
  }
}
