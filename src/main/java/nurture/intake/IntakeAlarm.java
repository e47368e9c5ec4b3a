package nurture.intake;

/**
 * What keeps events from being taken in, for those who run the server.
 *
 * @param count of what the label says
 * @param label what it is, after the number
 * @param advice what is wrong and what to do, in sentences
 */
public record IntakeAlarm(long count, String label, String advice) {}
