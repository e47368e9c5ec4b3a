package nurture.candidate.facts;

import nurture.event.Tone;
import nurture.event.Via;

/**
 * The candidate's newest answer; not there before the first.
 *
 * @param daysAgo whole days
 * @param open nobody has answered it: no touch since
 */
public record LastReply(Tone tone, Via via, int daysAgo, boolean open, String reason) {}
