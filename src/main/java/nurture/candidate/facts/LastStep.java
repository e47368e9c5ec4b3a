package nurture.candidate.facts;

import nurture.candidate.HiringStep.Kind;

/**
 * The newest step of a hiring process; not there before the first.
 *
 * @param today it is for today, where the candidate is: an interview
 */
public record LastStep(Kind kind, String opening, String detail, int daysAgo, boolean today) {}
