/**
 * What a change of the playbook would do: two rule books asked about the same recorded candidates,
 * at one moment or through a past period, and the difference told. Reads, compares and writes
 * nothing. Plain synchronous Java on all cores; what is recorded comes in through a port.
 */
@NullMarked
package nurture.simulation.replay;

import org.jspecify.annotations.NullMarked;
