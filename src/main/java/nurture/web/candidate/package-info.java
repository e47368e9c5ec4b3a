/**
 * The pages of candidates: the list, one of them with all that happened, and what members do with
 * them; in a demo also what happens to them.
 */
@NullMarked
package nurture.web.candidate;

import org.jspecify.annotations.NullMarked;
