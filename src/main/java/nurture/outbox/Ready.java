package nurture.outbox;

import nurture.decision.MessageId;

/** A rendered message, to be kept before it is handed over. */
public record Ready(MessageId id, String language, String subject, String text, String html) {}
