package nurture.insight;

/**
 * How full the queues are. Ages in seconds of the longest waiting; 0 when none waits.
 *
 * @param quarantined candidates whose evaluation fails
 * @param withdrawnCanaries 1 while no member has read why the server withdrew a canary; else 0
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
    long quarantined,
    long withdrawnCanaries) {}
