/**
 * What people may look at: candidates, their timeline, decisions with their explanation, messages,
 * and how full the queues are. Only reads.
 *
 * <p>The figures of rules are counted in the transaction of the decisions, one statement a batch,
 * in rows of the connection's own shard. The forecast is a time-lapse in which no candidate
 * answers.
 */
@NullMarked
package nurture.insight;

import org.jspecify.annotations.NullMarked;
