/**
 * Which candidates a rule matches while it is still being written. The conditions of its tree are
 * evaluated in memory ({@code ConditionMatcher}), without the engine: nothing is compiled, and a
 * thousand candidates take some milliseconds. Tests hold its answer against the engine's, for all
 * shipped rules and for rules made at random.
 *
 * <p>The facts are those of a {@code MatchSample}: some candidates, each with the facts of the
 * dossier and with what the rules of a compiled book say of them. The book is asked once for each
 * candidate. A rule sees what the rules of its own phase and of those before say, without what the
 * rule of its own name says, which it is about to replace.
 */
@NullMarked
package nurture.rules.match;

import org.jspecify.annotations.NullMarked;
