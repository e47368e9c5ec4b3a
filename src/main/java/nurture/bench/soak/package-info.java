/**
 * The soak: two nodes on one PostgreSQL under events and trouble, and the reckoning of what was
 * acknowledged, sent and suppressed.
 */
@NullMarked
package nurture.bench.soak;

import org.jspecify.annotations.NullMarked;
