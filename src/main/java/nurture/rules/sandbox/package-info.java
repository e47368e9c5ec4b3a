/**
 * What keeps rules from reaching the server. A person who may edit rules must not thereby own the
 * machine. Three checks hold, each without the others: the front end ({@code rules.language}) reads
 * rule files by its own narrow grammar and refuses what it does not know, before anything is
 * compiled; {@code ClassCheck} and {@code RuleClasses} compare the compiled classes with a list of
 * what they may refer to, before anything is linked; {@code Spending} counts what an evaluation
 * does and ends it when its budget is used up.
 *
 * <p>{@code StepWeaver} puts a step before every piece of rule code, and {@code JoinSteps} counts
 * every pair that the engine joins, so that an evaluation can end in the middle of a cross product.
 * What rules may name follows from the sealed facts and opinions ({@code
 * rules.language.Vocabulary}); what they may ask of values of other types stands in {@code
 * rules.language.PermittedMembers}. What these checks do not defend against is written in the
 * documentation, {@code sandbox.md}.
 */
@NullMarked
package nurture.rules.sandbox;

import org.jspecify.annotations.NullMarked;
