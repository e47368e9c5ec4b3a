/**
 * What two sets of a playbook's files differ in, told in its own words: files line by line, rules
 * by their names wherever they stand, messages, policy numbers and rows of the cadence. Pure.
 */
@NullMarked
package nurture.playbook.difference;

import org.jspecify.annotations.NullMarked;
