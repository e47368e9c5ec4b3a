/**
 * What rules may see of a dossier at one instant: immutable, never null, named in the recruiter's
 * words and already carrying the arithmetic, so that a rule compares and never computes. {@link
 * nurture.candidate.facts.Facts} makes them; a fact that does not apply (no hold, no reply yet) is
 * simply not there.
 *
 * <p>A fact carries numbers that count days. A simulation carries facts that did not change over
 * from one check to the next, so it must know which numbers count days and what else changes with
 * the clock. Declare that together with each change of {@code Facts}.
 */
@NullMarked
package nurture.candidate.facts;

import org.jspecify.annotations.NullMarked;
