/**
 * Memoization of rules, for simulations that decide millions of times. {@code MemoizingDecider}
 * answers exactly as its rule book, and mostly without it.
 *
 * <p><b>Value.</b> The cache holds the opinions of one rule at a time: the cases of many rules are
 * far fewer than the combinations of their cases.
 *
 * <p><b>Key.</b> {@code RuleInputsReader} reads from the tree of each rule what it can tell apart
 * of the facts ({@code RuleInputs}): conditions that compare a field with constants, fields it uses
 * by value, and numbers of days it compares with each other. {@code ConditionIndex} has one bit for
 * each condition. {@code RuleDependencies} finds the rules whose flags, facts and opinions a rule
 * reads, directly or through others. A {@code CacheKey} has the bits, values and results of the
 * rule and of all rules it depends on, as its {@code KeySchema} lists them.
 *
 * <p><b>Why equal keys give equal opinions.</b> A rule is a function of what it reads. Facts with
 * equal keys agree in all of that, for the rule and for the rules that feed it. What the reader
 * does not understand of a pattern is in the key by value, so it is never taken for something else;
 * the price is a lower hit rate.
 *
 * <p><b>Plan.</b> {@code EvaluationPlans} leaves out rules that cannot fire because no fact meets a
 * condition they require. Guards come second: once the touchpoints that are wanted are known, the
 * keys of guards have these and not the rules that want them.
 *
 * <p><b>Bounds and invalidation.</b> Each cache drops entries that were not used lately when it is
 * full. Nothing is ever invalidated: a book is immutable, deciding is pure, and an edited playbook
 * is another book with another decider. {@code NextChange} tells how many days keys stay as they
 * are while nothing happens, so that idle days are not evaluated at all.
 */
@NullMarked
package nurture.rules.memo;

import org.jspecify.annotations.NullMarked;
