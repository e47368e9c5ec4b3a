package nurture.campaign;

import java.util.Locale;

/** Where a campaign is on its way. */
public enum CampaignState {
  /** Is being written, and not approved as it is. */
  DRAFT,
  /** Approved with the number of its candidates. */
  APPROVED,
  /** Begins by itself when its time has come. */
  SCHEDULED,
  /** Offers its message. */
  RUNNING,
  /** Offers nothing, and none of its messages leaves. */
  PAUSED,
  /** Every candidate has an outcome. */
  FINISHED,
  /** Was ended by hand. */
  CANCELLED;

  /** As it is written down: {@code running}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
