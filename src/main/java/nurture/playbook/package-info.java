/**
 * Rules and templates as the one thing they are: a playbook, loaded, checked and named by its
 * checksum as a whole, so that a rule never names a template that is not there.
 *
 * <p>{@link nurture.playbook.check.PlaybookCheck} says all that is wrong with one, scenarios
 * included: what recruiting ops expect of the rules, in files of {@code rules/scenario}. The server
 * refuses what {@link nurture.playbook.Playbook} refuses, which is the part of it that could not
 * work.
 *
 * <p>Beside the templates lie the content library and the openings, which {@link
 * nurture.playbook.LibraryFiles} reads.
 */
@NullMarked
package nurture.playbook;

import org.jspecify.annotations.NullMarked;
