/** How replies on record read under another playbook. Pure but for the port that reads them. */
@NullMarked
package nurture.inbox.replay;

import org.jspecify.annotations.NullMarked;
