/** Who is asking, and what they may do. Whoever lets somebody in says so by these. */
@NullMarked
package nurture.access;

import org.jspecify.annotations.NullMarked;
