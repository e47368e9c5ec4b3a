/**
 * The pages of mails that arrived: what waits for a person, and one mail with what was made of it.
 */
@NullMarked
package nurture.web.inbox;

import org.jspecify.annotations.NullMarked;
