/**
 * The team's rules, compiled. The only room that knows Drools. A {@code RuleBook} is compiled from
 * the files of {@code rules/}, is immutable and safe for concurrent use, and decides about one
 * candidate at one instant from nothing but facts.
 *
 * <p>{@code RuleSource} reads the files: rules become trees ({@code rules.language}), {@code
 * policy/numbers.csv} names every number of the policy, and {@code cadence.drt} is made a rule for
 * each row of {@code cadence.csv} (or {@code .xlsx}) by putting the row's values into its tree.
 * {@code EngineText} prints the trees for the engine, under names of its own, so that no text of a
 * rule is ever read as code; {@code RuleCompiler} compiles what was printed.
 */
@NullMarked
package nurture.rules;

import org.jspecify.annotations.NullMarked;
