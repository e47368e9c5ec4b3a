/**
 * The team's rules, compiled. The only room that knows Drools. A {@code RuleBook} is compiled off
 * to the side from the files of {@code rules/}, is immutable and safe for concurrent use, and
 * decides about one candidate at one instant without looking at anything else.
 *
 * <p>What ops change most they keep in tables: {@code policy/numbers.csv} names every number of the
 * policy, {@code cadence.csv} (or {@code .xlsx}) says which touch comes when; {@code cadence.drt}
 * makes a rule of each of its rows. {@code RuleSource} puts both in place before anything is
 * compiled.
 */
@NullMarked
package nurture.rules;

import org.jspecify.annotations.NullMarked;
