package nurture.inbox.run;

import java.time.Instant;

/**
 * Whether what comes to a mailbox is heard.
 *
 * @param name in the settings: {@code inbox}, or that of a further one
 * @param mailbox user, host and folder
 * @param ever whether it was ever looked into
 * @param until up to when all that came is heard
 * @param heard whether that is recent enough for mails to leave
 * @param trouble why it could not be looked into last; empty if it could
 */
public record MailboxStatus(
    String name, String mailbox, boolean ever, Instant until, boolean heard, String trouble) {}
