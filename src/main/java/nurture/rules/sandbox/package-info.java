/**
 * What keeps rules from reaching the server. A person who may edit rules must not thereby own the
 * machine. Three checks hold, each without the others: the front end ({@code rules.language}) reads
 * rule files by its own narrow grammar and refuses what it does not know, before anything is
 * compiled; {@code ClassCheck} and {@code RuleClasses} compare the compiled classes with a list of
 * what they may refer to, before anything is linked; {@code Spending} counts what an evaluation
 * does and ends it when its budget is used up.
 */
@NullMarked
package nurture.rules.sandbox;

import org.jspecify.annotations.NullMarked;
