/**
 * A population forward in time, under one playbook or two: {@code TimeLapse} lives every
 * candidate's days by {@code simulation.Life}, {@code Responses} answers for candidates and
 * recruiters as a {@code ResponseModel} says, and a {@code Report} holds what came of it, added up.
 * Nothing is kept of a candidate once their life is over, so memory does not grow with candidates.
 * Plain synchronous Java; no clock, and no chance but from the seed.
 */
@NullMarked
package nurture.simulation.timelapse;

import org.jspecify.annotations.NullMarked;
