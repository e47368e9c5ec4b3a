/**
 * The check of a playbook: all that is wrong with its files, and what works and was probably not
 * meant. {@link nurture.playbook.check.PlaybookCheck} runs it, scenarios included.
 */
@NullMarked
package nurture.playbook.check;

import org.jspecify.annotations.NullMarked;
