/**
 * Why a rule did not speak. Its conditions are asked of the engine again, one more each time, in
 * their compiled form: what the engine says of each is its own word, and nothing is interpreted a
 * second time.
 */
@NullMarked
package nurture.rules.whynot;

import org.jspecify.annotations.NullMarked;
