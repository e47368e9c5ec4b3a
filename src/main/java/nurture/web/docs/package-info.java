/**
 * The documentation as pages of the server, at {@code /docs}. The text is the Markdown of the
 * repository, which the build puts on the class path under {@code /docs}; it reads the same on a
 * code host and here.
 *
 * <p>{@code Handbook} lists the pages: file, address and place in the contents list. {@code
 * PageRenderer} turns one file into HTML. A link between two files of the list becomes a link
 * between two pages; a link to any other file of the repository becomes plain text, because the
 * server does not serve that file. A page is rendered when it is first asked for, and then kept.
 *
 * <p>The pages need no key: they say nothing about candidates. They are shown in the frame of the
 * console, under its content security policy.
 */
@NullMarked
package nurture.web.docs;

import org.jspecify.annotations.NullMarked;
