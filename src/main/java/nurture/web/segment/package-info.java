/**
 * Pages of segments: typed with a live count, kept in versions, and why a candidate is not in one.
 */
@NullMarked
package nurture.web.segment;

import org.jspecify.annotations.NullMarked;
