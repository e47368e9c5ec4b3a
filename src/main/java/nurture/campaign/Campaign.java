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
    Optional<Approval> approval) {

  /**
   * Who approved it, and when.
   *
   * @param count how many candidates were in the segment then
   */
  public record Approval(String by, Instant at, long count) {}
}
