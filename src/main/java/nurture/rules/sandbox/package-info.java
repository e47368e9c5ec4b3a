/**
 * The walls around rules. Whoever may edit rules must not thereby own the server, so a rule can say
 * little and reach less: {@code TreeCheck} reads every rule file by a grammar of its own and
 * refuses what it does not know, before anything is compiled; {@code ClassCheck} and {@code
 * RuleClasses} hold the compiled classes to a list of what they may refer to, before anything is
 * linked; {@code Spending} counts what an evaluation does and ends it when it has done enough. Each
 * of the three holds without the others.
 *
 * <p>{@code Weaving} puts a step before every piece of rule code, and {@code JoinSteps} counts
 * every pair that the engine joins, so that an evaluation can end in the middle of a cross product.
 * {@code Vocabulary} and {@code Permitted} list what all three walls know: a new fact or opinion
 * goes into the first, a new type of a field into the second. What the walls do not defend against
 * is written in the documentation, {@code sandbox.md}.
 */
@NullMarked
package nurture.rules.sandbox;

import org.jspecify.annotations.NullMarked;
