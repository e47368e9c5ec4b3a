/**
 * How a canary does beside the rest: what is counted of both, the test that compares them, and the
 * watch that withdraws a canary which is worse.
 *
 * <p>The rooms beside this one put versions in service; here it is only counted what came of them.
 * The statistics are plain Java. The port and the watch speak in futures, like their neighbours.
 */
@NullMarked
package nurture.playbook.canary;

import org.jspecify.annotations.NullMarked;
