/**
 * The pages of the playbook: what it says, drafts and their editors, check, publication, versions.
 */
@NullMarked
package nurture.web.playbook;

import org.jspecify.annotations.NullMarked;
