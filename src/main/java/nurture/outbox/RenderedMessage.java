package nurture.outbox;

import nurture.decision.MessageId;

/**
 * A rendered message, to be kept before it is handed over.
 *
 * @param version number of the candidate's newest decision when it was looked at
 */
public record RenderedMessage(
    MessageId id, long version, String language, String subject, String text, String html) {}
