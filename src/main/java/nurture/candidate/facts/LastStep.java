package nurture.candidate.facts;

import nurture.candidate.HiringStep.Kind;

/** The newest step of a hiring process; not there before the first. */
public record LastStep(Kind kind, String opening, String detail, int daysAgo) {}
