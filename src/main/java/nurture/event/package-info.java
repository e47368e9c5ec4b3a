/**
 * All that can happen to a candidate, in the recruiter's words. Events are plain values: what they
 * do to a dossier is the dossier's affair ({@code candidate.Dossier.after}), how they are written
 * down is {@code json}'s.
 */
@NullMarked
package nurture.event;

import org.jspecify.annotations.NullMarked;
