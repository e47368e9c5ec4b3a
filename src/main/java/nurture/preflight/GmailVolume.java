package nurture.preflight;

/**
 * How many mails go to personal Gmail accounts. Gmail asks more of a domain that once sent 5,000 of
 * them within a day, all its subdomains together, and does so for good. Source: Google's guidelines
 * for senders.
 *
 * @param sent within the last day
 * @param waiting due within the next one
 */
public record GmailVolume(long sent, long waiting) {

  /** What the finding is called. */
  public static final String CHECK = "Gmail";

  private static final long BULK = 5_000;
  private static final long NEAR = 4_000;

  public PreflightFinding finding() {
    if (sent >= BULK) {
      return PreflightFinding.warn(
          CHECK,
          ("%d mails went to personal Gmail accounts within a day. The domain in From counts as a"
                  + " bulk sender there, for good: keep DMARC, alignment and one-click unsubscribe in"
                  + " order.")
              .formatted(sent));
    }
    return sent + waiting >= NEAR
        ? PreflightFinding.warn(
            CHECK,
            ("%d mails went to personal Gmail accounts within the last day, and %d are due within the"
                    + " next. With %d in a day the domain in From becomes a bulk sender for Gmail, for"
                    + " good. Spread them over more days, or send from a domain of their own.")
                .formatted(sent, waiting, BULK))
        : PreflightFinding.pass(
            CHECK,
            "%d mails to personal Gmail accounts within a day; a bulk sender has %d."
                .formatted(sent, BULK));
  }
}
