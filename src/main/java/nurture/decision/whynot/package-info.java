/**
 * What one rule came to when a candidate was looked at, and why: what it lost to if it spoke, the
 * first condition that did not hold if it did not, and when it will. Plain values and the sentences
 * that tell them; how they are found out is the business of {@code rules}.
 */
@NullMarked
package nurture.decision.whynot;

import org.jspecify.annotations.NullMarked;
