package nurture.candidate.facts;

/**
 * How much the candidate has heard from us, over all channels. Only what reached them, may have, or
 * is on its way counts.
 *
 * @param ever whether there was any touch
 * @param quietDays whole days since the last one; {@value Facts#LONG_AGO} when there was none
 * @param touchesInWeek in the last 7 days
 * @param touchesInMonth in the last 30 days
 * @param touchesInQuarter in the last 90 days
 * @param unanswered touches since the candidate last replied, or since ever
 * @param waiting a touch is planned and has not left yet
 * @param lastTopic what the last one was for; empty when there was none
 */
public record Contact(
    boolean ever,
    int quietDays,
    int touchesInWeek,
    int touchesInMonth,
    int touchesInQuarter,
    int unanswered,
    boolean waiting,
    String lastTopic) {}
