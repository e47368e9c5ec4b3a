/**
 * Scenarios: what recruiting ops expect of the rules, as files of {@code rules/scenario}. They are
 * read strictly, run on the pure core, and told with the place of every line that was not met.
 */
@NullMarked
package nurture.playbook.scenario;

import org.jspecify.annotations.NullMarked;
