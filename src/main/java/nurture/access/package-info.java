/** Who is asking, and what they may do. Plain Java; whoever lets somebody in says so by these. */
@NullMarked
package nurture.access;

import org.jspecify.annotations.NullMarked;
