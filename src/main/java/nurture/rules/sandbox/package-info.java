/**
 * The walls around rules. Whoever may edit rules must not thereby own the server, so a rule can say
 * little and reach less: {@code TreeCheck} reads every rule file by a grammar of its own and
 * refuses what it does not know, before anything is compiled; {@code ClassCheck} and {@code
 * RuleClasses} hold the compiled classes to a list of what they may refer to, before anything is
 * linked; {@code Spending} counts what an evaluation does and ends it when it has done enough. Each
 * of the three holds without the others.
 */
@NullMarked
package nurture.rules.sandbox;

import org.jspecify.annotations.NullMarked;
