/**
 * The team's rules, compiled. The only room that knows Drools. A {@code RuleBook} is compiled off
 * to the side from the files of {@code rules/}, is immutable and safe for concurrent use, and
 * decides about one candidate at one instant without looking at anything else.
 */
@NullMarked
package nurture.rules;

import org.jspecify.annotations.NullMarked;
