package nurture.insight;

/**
 * How full the queues are. Ages in seconds of the longest waiting; 0 when none waits.
 *
 * @param quarantined candidates whose evaluation fails
 */
public record QueueDepths(
    long events,
    double eventsAge,
    long due,
    double dueAge,
    long messages,
    double messagesAge,
    long uncertain,
    long messagesQuarantined,
    long quarantined) {}
