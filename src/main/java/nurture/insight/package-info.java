/**
 * What people may look at: candidates, their timeline, decisions with their explanation, messages,
 * and how full the queues are. Only reads.
 */
@NullMarked
package nurture.insight;

import org.jspecify.annotations.NullMarked;
