package nurture.candidate;

import java.time.Instant;
import nurture.event.Basis;

/**
 * Whether a channel may be used, as last said.
 *
 * @param given false after a withdrawal
 */
public record ChannelConsent(boolean given, Basis basis, Instant since) {}
