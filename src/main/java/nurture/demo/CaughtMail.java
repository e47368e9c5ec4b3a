package nurture.demo;

import java.time.Instant;

/**
 * A mail the catcher took, decoded for showing.
 *
 * @param messageId with its angle brackets; empty if it had none
 * @param from the sender, {@code Name <address>}
 * @param to the recipient, {@code Name <address>}
 * @param subject decoded
 * @param text the plain body; empty if there is none
 * @param html the HTML body, as sent: do not show it without a sandbox; empty if there is none
 * @param receivedAt when the catcher took it
 */
public record CaughtMail(
    String messageId,
    String from,
    String to,
    String subject,
    String text,
    String html,
    Instant receivedAt) {}
