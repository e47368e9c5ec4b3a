/**
 * A population forward in time, under one playbook or two: {@code TimeLapse} lives every
 * candidate's days by {@code simulation.CandidateSimulation}, {@code CandidateResponses} answers
 * for candidates and recruiters as {@code ResponseRates} says, and a {@code TimeLapseReport} holds
 * what came of it, added up. Nothing is kept of a candidate once their life is over, so memory does
 * not grow with candidates. Plain synchronous Java; no clock, and no chance but from the seed.
 *
 * <p>It is fast because a rule compares facts with constants: days on which no number passes one of
 * them are the same to it. The memo of the rules keeps what each rule said for each such case, asks
 * guards only when it is known what is wanted, and knows until when daily checks of an unchanged
 * candidate decide nothing. Facts that depend on nothing that changed are carried over to the next
 * check. Nothing is approximated: a test holds hundreds of random lives against the plain rules, to
 * the letter.
 */
@NullMarked
package nurture.simulation.timelapse;

import org.jspecify.annotations.NullMarked;
