/**
 * The one reading of rule text. {@code RuleParser} turns a rule file into a typed tree ({@link
 * nurture.rules.language.RuleFile} down to {@link nurture.rules.language.Expression}) and reports
 * typed problems with line and column; {@code RulePrinter} turns a tree into its canonical text.
 * Parsing what was printed gives the same tree, and printing a file that is canonical gives the
 * same bytes, remarks included. Everything that reads rules reads this tree: the compiler, the
 * cards, the checks, the diff, why-not, the memoizing decider and the formatter.
 *
 * <p>The grammar is narrower than the engine's on purpose. A file is a row of {@code rule "…" when
 * … then … end}. Conditions are facts with tests, {@code not}, {@code exists}, {@code forall},
 * {@code and}, {@code or} and {@code accumulate}; a consequence is a row of {@code insert( … );}.
 * Every name is a fact, a field, a choice, an opinion, a policy number or a variable that is bound
 * before, and every value has the type its place needs; so what this package accepts, the engine
 * compiles.
 *
 * <p>What rules may name is not listed here: {@code Vocabulary} derives it from the sealed facts
 * and opinions, and {@code PermittedMembers} from their public methods. No class here knows the
 * engine.
 */
@NullMarked
package nurture.rules.language;

import org.jspecify.annotations.NullMarked;
