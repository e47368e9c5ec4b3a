/** The pages of the playbook in service: what its rules say and did, versions, canary. */
@NullMarked
package nurture.web.playbook;

import org.jspecify.annotations.NullMarked;
