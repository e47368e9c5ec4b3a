/** The page of today: what needs a hand, who stands where, what happened and what is coming. */
@NullMarked
package nurture.web.today;

import org.jspecify.annotations.NullMarked;
