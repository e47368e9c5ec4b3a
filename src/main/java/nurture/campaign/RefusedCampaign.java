package nurture.campaign;

/** Says why a campaign cannot be approved or begun, and what to do. */
public final class RefusedCampaign extends RuntimeException {

  private static final long serialVersionUID = 1;

  public RefusedCampaign(String message) {
    super(message, null, false, false);
  }

  /** For one whose audience is another than the one that was approved. */
  public static RefusedCampaign differing(Campaign campaign, long count) {
    return new RefusedCampaign(
        "It was approved for %,d candidates, and %,d are in its segment now. Look at them, and approve it again."
            .formatted(campaign.approval().map(Campaign.Approval::count).orElse(0L), count));
  }
}
