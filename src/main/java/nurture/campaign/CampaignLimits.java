package nurture.campaign;

import java.util.Locale;
import java.util.Optional;

/**
 * A campaign pauses by itself when one of these parts of its messages came to grief. Each is in
 * percent of those that left or were tried.
 *
 * @param failed could not be delivered, without those that came back
 * @param bounced came back
 * @param complained were reported as spam
 * @param unsubscribed were answered by an unsubscribe
 * @param declined were answered in the negative
 */
public record CampaignLimits(
    double failed, double bounced, double complained, double unsubscribed, double declined) {

  /**
   * Providers ask for complaints below 0.3 %, and reject senders with bounces above some percent.
   */
  public static final CampaignLimits USUAL = new CampaignLimits(10, 5, 0.3, 3, 10);

  /** One mishap among few messages says nothing. */
  private static final int FEWEST = 3;

  /** Which of them is passed, in words; empty if none is. */
  public Optional<String> passed(CampaignMishaps mishaps) {
    long tried = mishaps.tried();
    return passed(mishaps.failed(), tried, failed, "could not be delivered")
        .or(() -> passed(mishaps.bounced(), tried, bounced, "came back"))
        .or(() -> passed(mishaps.complained(), tried, complained, "were reported as spam"))
        .or(
            () ->
                passed(
                    mishaps.unsubscribed(), tried, unsubscribed, "were answered by an unsubscribe"))
        .or(() -> passed(mishaps.declined(), tried, declined, "were answered in the negative"));
  }

  private static Optional<String> passed(long count, long tried, double limit, String what) {
    return count < FEWEST || count * 100.0 <= limit * tried
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "%,d of %,d messages %s, more than %s %%. See why, then resume it or cancel it.",
                count,
                tried,
                what,
                number(limit)));
  }

  private static String number(double limit) {
    return limit == Math.rint(limit) ? String.valueOf((long) limit) : String.valueOf(limit);
  }
}
