package nurture.campaign;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A campaign as it stands.
 *
 * @param name part of what makes its message be sent once to a candidate; never used twice
 * @param owner the address of the member who answers for it; empty for none
 * @param segment who is in its audience
 * @param said why it is in its state, in words; empty where nothing is to be said
 * @param version from 1; each change of name, owner, segment or plan makes one more
 * @param by who made the version
 * @param at when the version was made
 */
public record Campaign(
    UUID id,
    String name,
    String owner,
    UUID segment,
    CampaignPlan plan,
    CampaignState state,
    String said,
    int version,
    String by,
    Instant at,
    Optional<Approval> approval,
    Progress progress) {

  /** Nothing was taken into its audience yet. */
  public Campaign(
      UUID id,
      String name,
      String owner,
      UUID segment,
      CampaignPlan plan,
      CampaignState state,
      String said,
      int version,
      String by,
      Instant at,
      Optional<Approval> approval) {
    this(
        id,
        name,
        owner,
        segment,
        plan,
        state,
        said,
        version,
        by,
        at,
        approval,
        new Progress(0, Optional.empty()));
  }

  /**
   * How far its audience was taken.
   *
   * @param edition how many times it was offered anew, the first time included; 0 before it begins
   * @param taken when the audience was taken from the segment last
   */
  public record Progress(int edition, Optional<Instant> taken) {}

  /** Its next version, with another plan. */
  public Campaign with(CampaignPlan other, int next, String who, Instant when) {
    return new Campaign(
        id, name, owner, segment, other, state, said, next, who, when, approval, progress);
  }

  /**
   * Who approved it, and when.
   *
   * @param count how many candidates were in the segment then
   */
  public record Approval(String by, Instant at, long count) {}
}
