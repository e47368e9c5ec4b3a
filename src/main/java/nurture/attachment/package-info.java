/** Files that mails bring along: which there may be, and what must be in them. */
@NullMarked
package nurture.attachment;

import org.jspecify.annotations.NullMarked;
