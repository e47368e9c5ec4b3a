/** The pages of settings: the audit, the keys of programs, and what the server was started with. */
@NullMarked
package nurture.web.settings;

import org.jspecify.annotations.NullMarked;
