/**
 * What rules may see of a dossier at one instant: immutable, never null, named in the recruiter's
 * words and already carrying the arithmetic, so that a rule compares and never computes. {@link
 * nurture.candidate.facts.Facts} makes them; a fact that does not apply (no hold, no reply yet) is
 * simply not there.
 */
@NullMarked
package nurture.candidate.facts;

import org.jspecify.annotations.NullMarked;
