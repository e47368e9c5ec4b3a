/**
 * What rules say and what comes of it. Rules only give opinions; {@code Arbitration} turns them
 * into one {@code Decision}, deterministically and in plain Java, and keeps what lost to what. No
 * library, no clock.
 */
@NullMarked
package nurture.decision;

import org.jspecify.annotations.NullMarked;
