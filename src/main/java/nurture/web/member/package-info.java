/** The pages of members: sign-in, passwords, sessions, and who may do what. */
@NullMarked
package nurture.web.member;

import org.jspecify.annotations.NullMarked;
