package nurture.campaign;

import java.util.UUID;

/** Behind which candidate of a campaign the next page begins. */
public record CampaignCursor(UUID candidate, int round) {

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException if it is nothing of the kind
   */
  public static CampaignCursor of(String written) {
    int dot = written.indexOf('.');
    return dot < 0
        ? new CampaignCursor(UUID.fromString(written), 0)
        : new CampaignCursor(
            UUID.fromString(written.substring(0, dot)),
            Integer.parseInt(written.substring(dot + 1)));
  }

  @Override
  public String toString() {
    return candidate + "." + round;
  }
}
