/**
 * A population forward in time, under one playbook or two: {@code TimeLapse} lives every
 * candidate's days by {@code simulation.CandidateSimulation}, {@code CandidateResponses} answers
 * for candidates and recruiters as {@code ResponseRates} says, and a {@code TimeLapseReport} holds
 * what came of it, added up. Nothing is kept of a candidate once their life is over, so memory does
 * not grow with candidates. Plain synchronous Java; no clock, and no chance but from the seed.
 */
@NullMarked
package nurture.simulation.timelapse;

import org.jspecify.annotations.NullMarked;
