package nurture.candidate;

import java.time.Instant;
import java.util.Optional;
import nurture.event.Basis;

/**
 * Whether a channel may be used, as last said.
 *
 * @param given false after a withdrawal
 * @param before the consent that a withdrawal ended
 */
public record ChannelConsent(
    boolean given, Basis basis, Instant since, Optional<ChannelConsent> before) {
  public ChannelConsent {
    before = StoredDefaults.or(before, Optional.<ChannelConsent>empty());
  }
}
