/** The pages of messages: the queue, what was sent, and what waits for a decision of a person. */
@NullMarked
package nurture.web.mail;

import org.jspecify.annotations.NullMarked;
