/**
 * Rules and templates as the one thing they are: a playbook, loaded, checked and named by its
 * checksum as a whole, so that a rule never names a template that is not there.
 *
 * <p>Beside the templates lie the content library and the openings, which {@link
 * nurture.playbook.LibraryFiles} reads.
 */
@NullMarked
package nurture.playbook;

import org.jspecify.annotations.NullMarked;
