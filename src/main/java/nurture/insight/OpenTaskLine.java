package nurture.insight;

import java.time.Instant;
import nurture.decision.MessageId;
import org.jspecify.annotations.Nullable;

/**
 * An open task of a recruiter, with what one needs to see whether it is urgent.
 *
 * @param owner of the candidate; empty when there is none
 * @param zone the candidate's time zone as it was told; empty when it was not
 * @param via the channel in which it reaches the candidate; empty for work among colleagues
 * @param notBefore when it comes back, if it is snoozed; else when it was opened
 * @param repliedAt when the candidate last replied; null when never
 */
public record OpenTaskLine(
    MessageId id,
    String ref,
    String name,
    String owner,
    String zone,
    String title,
    String topic,
    String template,
    String via,
    String reason,
    Instant createdAt,
    Instant notBefore,
    @Nullable Instant repliedAt,
    String replyTone,
    String replyReason) {}
