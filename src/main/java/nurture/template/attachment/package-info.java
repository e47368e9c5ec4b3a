/** Files that mails bring along: which there may be, and what must be in them. */
@NullMarked
package nurture.template.attachment;

import org.jspecify.annotations.NullMarked;
