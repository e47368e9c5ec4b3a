/**
 * Events from a topic of Kafka, each candidate's in the order of their partition, at least once and
 * with the effect of once: a place in a partition is committed after what was read there is in
 * PostgreSQL, and an event that is read again is known by its id.
 *
 * <p>The only room that knows the clients of Kafka. One thread reads; what was read is taken apart
 * and kept elsewhere meanwhile, a batch of each partition at a time, and a partition whose batch is
 * under way is not read. So a slow database slows the reading, and the group goes on hearing from
 * the node.
 */
@NullMarked
package nurture.kafka;

import org.jspecify.annotations.NullMarked;
