package nurture.candidate.facts;

import java.time.Instant;
import nurture.candidate.HiringStep.Kind;

/**
 * The newest step of a hiring process; not there before the first.
 *
 * @param daysAgo whole days since we heard of it
 * @param pastDays whole days since it took place, which is later for an interview; -1 while that
 *     lies ahead
 * @param ahead it has not taken place yet
 * @param morning when the day it is for begins, where the candidate is
 * @param today it is for today, where the candidate is: an interview
 */
@AtMostOne
public record LastStep(
    Kind kind,
    String opening,
    String detail,
    @MovesWithClock int daysAgo,
    @MovesWithClock int pastDays,
    boolean ahead,
    boolean today,
    Instant morning)
    implements Fact {}
