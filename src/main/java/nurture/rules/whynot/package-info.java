/**
 * Why a rule did not fire. Its conditions are asked of the engine again, one more each time, in
 * their compiled form, so that the answer is the engine's own; the tree of the rule ({@code
 * rules.language}) only puts it into words.
 */
@NullMarked
package nurture.rules.whynot;

import org.jspecify.annotations.NullMarked;
