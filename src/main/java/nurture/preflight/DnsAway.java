package nurture.preflight;

/** DNS did not answer a question; that is not the answer that there is no such record. */
public final class DnsAway extends Exception {
  private static final long serialVersionUID = 1L;
  private final String reason;
  private final boolean unreached;

  /**
   * @param unreached whether no name server answered at all, so that the next question would not be
   *     answered either
   */
  public DnsAway(String reason, boolean unreached) {
    super(reason, null, false, false);
    this.reason = reason;
    this.unreached = unreached;
  }

  public String reason() {
    return reason;
  }

  boolean unreached() {
    return unreached;
  }
}
