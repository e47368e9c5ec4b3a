/**
 * What rules may see of a dossier at one instant: immutable, never null, named in the recruiter's
 * words and already carrying the arithmetic, so that a rule compares and never computes. {@link
 * nurture.candidate.facts.Facts} makes them; a fact that does not apply (no hold, no reply yet) is
 * simply not there.
 *
 * <p>A fact says all about itself in its own file: what it means ({@code @Meaning}), how it is made
 * ({@code of}, {@code all}), which numbers count days ({@code @MovesWithClock}), when else the
 * clock changes it ({@code changes}), and, where it is kept from one check to the next, what it
 * depends on ({@code then}, {@code stay}).
 */
@NullMarked
package nurture.candidate.facts;

import org.jspecify.annotations.NullMarked;
